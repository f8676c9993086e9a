-- What a node id stood for before it was given to another thing, as in node_id.
CREATE TABLE IF NOT EXISTS earlier_node_id (
  id TEXT NOT NULL,
  places TEXT NOT NULL,
  PRIMARY KEY (id, places)
) STRICT, WITHOUT ROWID;
