// Who speaks about whom, and in which words?
// $about (Entity): only what is said about this person or body. Example: Marlspike Freight. Default: none
// $speaker (Entity): only what this person or body says. Default: none
MATCH (s:Statement)-[:IN_ARTICLE]->(a:Article)<-[:IN_ARTICLE]-(m:Mention)-[:MEANS]->(y:Entity)
WHERE ($about IS NULL OR y.id = $about)
  AND any(i IN range(0, size(s.spans) - 2, 2) WHERE s.spans[i] <= m.start_at AND m.end_at <= s.spans[i + 1])
OPTIONAL MATCH (s)-[:SAID_BY]->(x:Entity)
WITH DISTINCT s, a, x, y
WHERE ($speaker IS NULL OR x.id = $speaker) AND (x IS NULL OR x.id <> y.id)
RETURN coalesce(x.name, s.speaker_text) AS speaker, s.cue AS cue, y.name AS about, s.text AS words,
       a.source AS outlet, a.date AS told, s.id AS statement
ORDER BY told, statement, about, y.id

// graphbuild ask speakers about="Marlspike Freight"
// speaker             | cue          | about             | words                                | outlet            | told       | statement
// Halina Brisk        | said         | Marlspike Freight | the party had never received a cent… | The Sable Courier | 2018-09-14 | 54fa8f391216898a
// Ravindra Pellawatte | told         | Marlspike Freight | I have never had one crown from tha… | Shoal Wire        | 2019-04-03 | 06d9ef02a2c5b04c
// The Sable Courier   | According to | Marlspike Freight | Marlspike Freight paid Pellawatte 3… | Shoal Wire        | 2019-04-03 | 95cee0f7ac83c2ba
// Samira Benhadi      | told         | Marlspike Freight | We pay dockers, if they come to work | Radio Ondine      | 2021-02-09 | 6230bba334332797
