// Who holds two or more posts at once, as the articles told last?
MATCH (p:Person)<-[:FROM_ENTITY]-(c:Claim)-[:TO_ENTITY]->(body:Entity)
WHERE c.claim_type IN ['HEADS', 'DEPUTY_HEAD_OF', 'WORKS_FOR', 'AMBASSADOR_TO']
  AND c.modality = 'asserted' AND c.status IN ['current', 'former']
OPTIONAL MATCH (c)-[:SHOWN_BY]->(e:Evidence)
OPTIONAL MATCH (e)-[:IN_ARTICLE]->(a:Article)
WITH p, body, c, e, coalesce(a.date, '') AS told ORDER BY told DESC, c.status DESC, c.key, e.start_at, e.id
WITH p, body, c.claim_type AS type,
     collect({status: c.status, modality: c.modality, post: coalesce(c.role, c.label), told: told,
              sentence: e.text, key: c.key})[0] AS last
WHERE last.status = 'current'
WITH p, body, last ORDER BY body.name, body.id, last.key
WITH p, collect(last.post + ', ' + body.name) AS posts, collect(DISTINCT body.id) AS bodies,
     collect(last.status) AS status, collect(last.modality) AS modality,
     collect(last.told) AS told, collect(coalesce(last.sentence, '')) AS sentences, collect(last.key) AS keys
WHERE size(bodies) > 1
RETURN p.name AS person, posts, status, modality, told, sentences, keys
ORDER BY person, p.id

// graphbuild ask two-posts
// person              | posts                                | status           | modality           | told                   | sentences                            | keys
// Analucia Prewitt    | head, Halmere Treasury; mayor, Ondi… | current; current | asserted; asserted | 2021-07-02; 2021-07-02 | President Viggo Lammert appointed A… | 8041cf5e0c47ee8e; 570e513364e81ee3
// Dimakatso Vreeland  | speaker, Assembly of the Isles; lea… | current; current | asserted; asserted | 2023-05-16; 2021-07-02 | Samira Benhadi, the head of Marlspi… | 2514f0b1d50cef21; 4e6c43ae520240d6
// Joaquim Tavira-Lund | prime minister, Halmere; leader, La… | current; current | asserted; asserted | 2023-05-16; 2020-05-18 | President Casimir Nakatani of Corri… | 3bc8ae8da430c5eb; e25d793dc12c1375
// Samira Benhadi      | heads, Gannetway Haulage; head, Mar… | current; current | asserted; asserted | 2018-02-08; 2023-05-16 | Gannetway Haulage is run by Samira…  | b45cda997f4e0b66; b93f9397c0a26aaf
