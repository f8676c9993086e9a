-- A project of graphbuild. Open it with any SQLite: `sqlite3 DIR/project.sqlite "SELECT * FROM claims LIMIT 5"`.

-- What was done when. Articles that came in one run of `add` share a state.
CREATE TABLE state (
  number INTEGER PRIMARY KEY,
  at TEXT NOT NULL,   -- UTC
  act TEXT NOT NULL   -- init, add, withdraw; of judgements merge, split, names, review or undo
) STRICT;

-- Every article that was ever taken in. `key` is the hash of id, date, source and text.
CREATE TABLE article (
  key TEXT PRIMARY KEY,
  id TEXT NOT NULL,
  title TEXT,
  date TEXT,
  source TEXT,
  url TEXT,
  sha256 TEXT NOT NULL,   -- of the text
  length INTEGER NOT NULL,
  text TEXT NOT NULL
) STRICT;

-- Articles that were not withdrawn, read or not. Ids that differ only in capitals are one: their files would be.
CREATE TABLE held (
  folded_id TEXT PRIMARY KEY,
  article TEXT NOT NULL UNIQUE REFERENCES article (key)
) STRICT;

-- From which state to which an article was part of the graph; no `until`: it is still.
CREATE TABLE membership (
  article TEXT NOT NULL REFERENCES article (key),
  since INTEGER NOT NULL REFERENCES state (number),
  until INTEGER REFERENCES state (number),
  PRIMARY KEY (article, since)
) STRICT;

-- Articles that are still to be read, in this order.
CREATE TABLE waiting (
  number INTEGER PRIMARY KEY,
  article TEXT NOT NULL UNIQUE REFERENCES article (key)
) STRICT;

-- Articles that could not be read.
CREATE TABLE set_aside (
  article TEXT PRIMARY KEY REFERENCES article (key),
  error TEXT NOT NULL,
  at TEXT NOT NULL
) STRICT;

-- What was read in an article, as a line of mentions.jsonl, and by what.
CREATE TABLE reading (
  article TEXT PRIMARY KEY REFERENCES article (key),
  extractor TEXT NOT NULL,
  read_at TEXT NOT NULL,
  seconds REAL NOT NULL,
  record TEXT NOT NULL
) STRICT;

-- The claims of an article in the order of its text, each as a line of claims.jsonl.
CREATE TABLE claim (
  article TEXT NOT NULL REFERENCES article (key),
  number INTEGER NOT NULL,
  record TEXT NOT NULL,
  PRIMARY KEY (article, number)
) STRICT, WITHOUT ROWID;

-- Every node id that a graph of this project ever bore, and where its thing stands: [[article id, start], ...].
CREATE TABLE node_id (
  id TEXT PRIMARY KEY,
  places TEXT NOT NULL,
  current INTEGER NOT NULL   -- 1 while the graph has it, 0 once it is retired
) STRICT;

CREATE VIEW present AS SELECT article FROM membership WHERE until IS NULL;

-- The claims of the articles that are in the graph, to be queried.
CREATE VIEW claims AS
SELECT
  a.id AS article,
  a.date AS article_date,
  a.source AS article_source,
  json_extract(c.record, '$.source.text') AS source,
  json_extract(c.record, '$.source.type') AS source_type,
  json_extract(c.record, '$.type') AS type,
  json_extract(c.record, '$.target.text') AS target,
  json_extract(c.record, '$.target.type') AS target_type,
  json_extract(c.record, '$.role') AS role,
  json_extract(c.record, '$.status') AS status,
  json_extract(c.record, '$.modality') AS modality,
  json_extract(c.record, '$.attributed_to') AS attributed_to,
  json_extract(c.record, '$.topic') AS topic,
  json_extract(c.record, '$.date') AS date,
  json_extract(c.record, '$.start') AS start,
  json_extract(c.record, '$.end') AS "end",
  json_extract(c.record, '$.confidence') AS confidence,
  json_extract(c.record, '$.extractor') AS extractor,
  json_extract(c.record, '$.evidence.text') AS sentence,
  json_extract(c.record, '$.id') AS id
FROM claim AS c JOIN present AS p ON p.article = c.article JOIN article AS a ON a.key = c.article;
