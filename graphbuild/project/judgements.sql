-- What users judged, and what the rules did. Nothing is ever deleted: who undoes a judgement ends it.

-- The judgements of users, in the order in which they were given; no `until`: it counts.
CREATE TABLE IF NOT EXISTS judgement (
  number INTEGER PRIMARY KEY,
  act TEXT NOT NULL,      -- merge, split, names, confirm, reject, correct or add
  record TEXT NOT NULL,   -- what is judged, as JSON: places of articles with their words, claims, known names
  who TEXT NOT NULL,
  at TEXT NOT NULL,       -- UTC
  why TEXT NOT NULL,
  since INTEGER NOT NULL REFERENCES state (number),
  until INTEGER REFERENCES state (number),
  undone_by TEXT,
  undone_at TEXT,
  undone_why TEXT
) STRICT;

-- Which names the rules held for one thing, or for perhaps one, when the graph was made last; `at`: since when.
CREATE TABLE IF NOT EXISTS rule_judgement (
  left_article TEXT NOT NULL,
  left_start INTEGER NOT NULL,
  left_text TEXT NOT NULL,
  right_article TEXT NOT NULL,
  right_start INTEGER NOT NULL,
  right_text TEXT NOT NULL,
  verdict TEXT NOT NULL,   -- same or unsure
  score REAL NOT NULL,
  reasons TEXT NOT NULL,   -- JSON: [{"says": .., "detail": .., "weight": ..}, ..]
  who TEXT NOT NULL,       -- rule, or known names
  at TEXT NOT NULL,
  PRIMARY KEY (left_article, left_start, right_article, right_start)
) STRICT, WITHOUT ROWID;
