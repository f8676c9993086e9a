// Who headed what on a given day? An end known as a month or a year counts from its first day on.
// $day (date): the day; of a month or year its first. Example: 2020-01-15
// $body (Party|Institution|Organization|Place|Event): only this country, body or party. Default: none
MATCH (p:Person)<-[:FROM_ENTITY]-(c:Claim {claim_type: 'HEADS', modality: 'asserted'})-[:TO_ENTITY]->(body:Entity)
WHERE c.status IN ['current', 'former'] AND ($body IS NULL OR body.id = $body)
OPTIONAL MATCH (c)-[:SHOWN_BY]->(e:Evidence)
OPTIONAL MATCH (e)-[:IN_ARTICLE]->(a:Article)
WITH p, body, c, e, a ORDER BY c.status, a.date, e.article, e.start_at, c.key, e.id
WITH p, body, min(c.valid_from) AS since, min(c.valid_to) AS until,
     min(CASE WHEN c.status = 'current' THEN a.date END) AS reported,
     min(CASE WHEN c.status = 'former' THEN a.date END) AS gone,
     collect({post: coalesce(c.role, c.label), status: c.status, modality: c.modality, sentence: e.text,
              key: c.key})[0] AS first
WHERE coalesce(since, reported) <= $day AND coalesce(until, gone, '9999') > $day
RETURN body.name AS body, p.name AS person, first.post AS post, since, until,
       CASE WHEN since IS NULL THEN 'reported ' + reported ELSE 'start stated' END AS basis,
       first.status AS status, first.modality AS modality, first.sentence AS sentence, first.key AS key
ORDER BY body, person, key

// graphbuild ask office-holders day="2020-01-15"
// body                  | person           | post           | since      | until      | basis               | status  | modality | sentence                             | key
// Bank of Halmere       | Oddvar Skarnes   | governor       | 2018       | 2022-06    | start stated        | current | asserted | The papers also name Oddvar Skarnes… | 586e62ab5bd2db54
// Corrin                | Casimir Nakatani | president      |            |            | reported 2018-09-14 | current | asserted | Casimir Nakatani, the president of…  | 42f23f0a10eb73d9
// Gannetway Haulage     | Samira Benhadi   | heads          |            |            | reported 2018-02-08 | current | asserted | Gannetway Haulage is run by Samira…  | b45cda997f4e0b66
// Halmere               | Edda Sorrendal   | prime minister | 2016-03-11 | 2021-07-02 | start stated        | current | asserted | Edda Sorrendal, the leader of the H… | ab68ca8e0c63a20a
// Halmere               | Viggo Lammert    | president      |            |            | reported 2016-03-11 | current | asserted | President Viggo Lammert appointed P… | 7c1e1ff7e1998a91
// Halmere Audit Chamber | Amina Dourado    | president      |            |            | reported 2018-09-14 | current | asserted | The Halmere Audit Chamber has begun… | cd3ddc9c2911c21c
// and 12 more
