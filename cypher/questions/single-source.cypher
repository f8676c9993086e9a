// What that could hurt somebody rests on a single source: stated as a fact, by one outlet alone?
// $relations (relations): families or types to look at. Default: family, legal, money
MATCH (x:Entity)<-[:FROM_ENTITY]-(c:Claim {modality: 'asserted'})-[:TO_ENTITY]->(y:Entity)
WHERE c.claim_type IN $relations
MATCH (c)-[:SHOWN_BY]->(e:Evidence)-[:IN_ARTICLE]->(a:Article)
WITH x, y, c, e, a ORDER BY a.date, e.article, e.start_at, e.id
WITH x, y, c.tie AS tie, collect(DISTINCT coalesce(a.source, a.id)) AS outlets, count(DISTINCT a.id) AS articles,
     collect({label: c.label, status: c.status, modality: c.modality, date: a.date, sentence: e.text,
              key: c.key})[0] AS first
WHERE size(outlets) = 1
RETURN x.name AS source, first.label AS tie, y.name AS target, outlets[0] AS outlet, articles, first.date AS told,
       first.status AS status, first.modality AS modality, first.sentence AS sentence, first.key AS key
ORDER BY outlet, told, source, target, key

// graphbuild ask single-source
// source            | tie           | target                       | outlet       | articles | told       | status  | modality | sentence                             | key
// Tidewater Witness | sues          | Port Sable Harbour Authority | Radio Ondine | 1        | 2017-06-20 | current | asserted | The environmental group Tidewater W… | 561ba9a8f31c14ef
// Sione Matautu     | accuses       | Samira Benhadi               | Radio Ondine | 1        | 2021-02-09 | current | asserted | Sione Matautu, the chairman of the…  | b99a0cd77d7a4be4
// Oddvar Skarnes    | implicated in | Ballast Papers               | Shoal Wire   | 1        | 2019-04-03 | current | asserted | The papers also name Oddvar Skarnes… | 5f5798bfe7c38519
// Farrukh Benhadi   | arrested by   | Halmere Prosecution Service  | Shoal Wire   | 1        | 2020-05-18 | current | asserted | Police working for the Halmere Pros… | 08ddc61323e1d260
// Farrukh Benhadi   | charged with  | bribery                      | Shoal Wire   | 1        | 2020-05-18 | current | asserted | He was charged with bribery and tax… | 53ef632aa10b7764
// Farrukh Benhadi   | charged with  | tax evasion                  | Shoal Wire   | 2        | 2020-05-18 | current | asserted | He was charged with bribery and tax… | e2b67c1091276598
// and 21 more
