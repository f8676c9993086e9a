// Who accuses whom of what, and what did the accused say in the same articles?
// $about (Entity): only accusations by or against this person or body. Default: none
MATCH (x:Entity)<-[:FROM_ENTITY]-(c:Claim {claim_type: 'ACCUSES'})-[:TO_ENTITY]->(y:Entity)
WHERE $about IS NULL OR x.id = $about OR y.id = $about
OPTIONAL MATCH (c)-[:SHOWN_BY]->(e:Evidence)
OPTIONAL MATCH (e)-[:IN_ARTICLE]->(a:Article)
WITH x, y, c, e, a ORDER BY a.date, e.article, e.start_at, e.id
WITH x, y, c, collect({told: a.date, sentence: e.text})[0] AS first
OPTIONAL MATCH (s:Statement)-[:SAID_BY]->(y)
WHERE s.article IN c.articles
WITH x, y, c, first, s ORDER BY s.article, s.spans[0], s.id
WITH x, y, c, first, collect(s.text) AS accused_said
RETURN x.name AS accuser, y.name AS accused, c.topic AS topic, c.status AS status, c.modality AS modality,
       accused_said, coalesce(c.date, first.told) AS date, first.sentence AS sentence, c.key AS key
ORDER BY date, accuser, accused, key

// graphbuild ask accusations
// accuser            | accused             | topic                    | status  | modality | accused_said                         | date       | sentence                             | key
// Petru Calderash    | Ravindra Pellawatte | hiding the contract      | current | asserted |                                      | 2018-09    | He accused Finance Minister Ravindr… | 7830a46568fc8902
// Sione Matautu      | Samira Benhadi      | paying the Coast Guard   | current | asserted | We pay dockers, if they come to work | 2021-02-09 | Sione Matautu, the chairman of the…  | b99a0cd77d7a4be4
// Leonor Tavira-Lund | Bohdana Hallorsky   | withholding documents    | current | asserted |                                      | 2022-03-22 | She accused Bohdana Hallorsky, the…  | 8757494738e8cf1b
// Rosalind Okparaugo | Edda Sorrendal      | selling her address book | current | asserted | Experience is not a crime            | 2022-10-09 | Rosalind Okparaugo, the director of… | f2d85eb8b93b1401
