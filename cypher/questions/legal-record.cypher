// What has the law to do with a person or body: charges, trials, verdicts, inquiries, arrests, suits?
// $person (Entity): who is concerned. Example: Farrukh Benhadi
MATCH (x:Entity)<-[:FROM_ENTITY]-(c:Claim)-[:TO_ENTITY]->(y:Entity)
WHERE (x.id = $person AND c.claim_type IN ['CHARGED_WITH', 'CONVICTED_OF', 'ON_TRIAL_IN', 'SENTENCED_BY',
                                          'ARRESTED_BY', 'IMPLICATED_IN'])
   OR (y.id = $person AND c.claim_type IN ['INVESTIGATES', 'SUES', 'SEEKS_EXTRADITION_OF', 'SANCTIONS', 'BANS'])
OPTIONAL MATCH (c)-[:CLAIMED_BY]->(w:Entity)
WITH x, y, c, w ORDER BY w.name, w.id
WITH x, y, c, collect(w.id) AS nodes, collect(w.name) AS names
OPTIONAL MATCH (c)-[:SHOWN_BY]->(e:Evidence)
OPTIONAL MATCH (e)-[:IN_ARTICLE]->(a:Article)
WITH x, y, c, nodes, names, e, a ORDER BY a.date, e.article, e.start_at, e.id
WITH x, y, c, nodes, names, collect({told: a.date, sentence: e.text})[0] AS first
RETURN coalesce(c.date, c.valid_from, first.told) AS date, x.name AS source, c.label AS tie, y.name AS target,
       c.topic AS topic, c.status AS status, c.modality AS modality,
       names + [t IN c.attributed_to WHERE NOT t IN nodes] AS says, first.sentence AS sentence, c.key AS key
ORDER BY date, tie, source, target, key

// graphbuild ask legal-record person="Farrukh Benhadi"
// date       | source          | tie                   | target                      | topic | status  | modality | says              | sentence                             | key
// 2020-05-18 | Farrukh Benhadi | arrested by           | Halmere Prosecution Service |       | current | asserted |                   | Police working for the Halmere Pros… | 08ddc61323e1d260
// 2020-05-18 | Farrukh Benhadi | charged with          | bribery                     |       | current | asserted | Bohdana Hallorsky | He was charged with bribery and tax… | 53ef632aa10b7764
// 2020-05-18 | Farrukh Benhadi | charged with          | tax evasion                 |       | current | asserted | Bohdana Hallorsky | He was charged with bribery and tax… | e2b67c1091276598
// 2022-03-22 | Farrukh Benhadi | convicted of          | bribery                     |       | current | asserted |                   | The Port Sable District Court on Tu… | 9322bb798decae2a
// 2022-03-22 | Farrukh Benhadi | convicted of          | tax evasion                 |       | current | denied   |                   | It acquitted him of tax evasion.     | 9c4a27aeef7fcdf2
// 2022-03-22 | Farrukh Benhadi | formerly charged with | tax evasion                 |       | former  | asserted |                   | It acquitted him of tax evasion.     | 7304e4d1c106c0eb
// and 1 more
