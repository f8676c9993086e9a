// What a graph of graphbuild needs in Neo4j 5: one node for each id, and quick ways to what is asked for most.
// `graphbuild export --to neo4j` runs this file first; each statement may be run again.

CREATE CONSTRAINT entity_id IF NOT EXISTS FOR (n:Entity) REQUIRE n.id IS UNIQUE;
CREATE CONSTRAINT claim_id IF NOT EXISTS FOR (n:Claim) REQUIRE n.id IS UNIQUE;
CREATE CONSTRAINT evidence_id IF NOT EXISTS FOR (n:Evidence) REQUIRE n.id IS UNIQUE;
CREATE CONSTRAINT passage_id IF NOT EXISTS FOR (n:Passage) REQUIRE n.id IS UNIQUE;
CREATE CONSTRAINT mention_id IF NOT EXISTS FOR (n:Mention) REQUIRE n.id IS UNIQUE;
CREATE CONSTRAINT statement_id IF NOT EXISTS FOR (n:Statement) REQUIRE n.id IS UNIQUE;
CREATE CONSTRAINT article_id IF NOT EXISTS FOR (n:Article) REQUIRE n.id IS UNIQUE;
CREATE CONSTRAINT generator_id IF NOT EXISTS FOR (n:Generator) REQUIRE n.id IS UNIQUE;

CREATE INDEX entity_name IF NOT EXISTS FOR (n:Entity) ON (n.name);
CREATE INDEX claim_type IF NOT EXISTS FOR (n:Claim) ON (n.claim_type);
CREATE INDEX claim_key IF NOT EXISTS FOR (n:Claim) ON (n.key);
CREATE INDEX claim_modality IF NOT EXISTS FOR (n:Claim) ON (n.modality);
CREATE INDEX evidence_article IF NOT EXISTS FOR (n:Evidence) ON (n.article);
CREATE INDEX passage_article IF NOT EXISTS FOR (n:Passage) ON (n.article);
CREATE INDEX mention_article IF NOT EXISTS FOR (n:Mention) ON (n.article);
CREATE INDEX statement_article IF NOT EXISTS FOR (n:Statement) ON (n.article);
