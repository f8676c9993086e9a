// Which officials have close kin who own, run or founded a company or another organization?
// $official (Person): only this one. Default: none
MATCH (o:Person)<-[:FROM_ENTITY]-(post:Claim)-[:TO_ENTITY]->(body:Entity)
WHERE post.claim_type IN ['HEADS', 'DEPUTY_HEAD_OF', 'WORKS_FOR', 'AMBASSADOR_TO'] AND post.modality = 'asserted'
  AND post.status = 'current' AND (body:Institution OR body:Place) AND ($official IS NULL OR o.id = $official)
OPTIONAL MATCH (post)-[:SHOWN_BY]->(:Evidence)-[:IN_ARTICLE]->(told:Article)
WITH o, post, body, max(told.date) AS last_told
OPTIONAL MATCH (o)<-[:FROM_ENTITY]-(gone:Claim {status: 'former'})
WHERE gone.tie = post.tie
OPTIONAL MATCH (gone)-[:SHOWN_BY]->(:Evidence)-[:IN_ARTICLE]->(later:Article)
WITH o, post, body, last_told, min(later.date) AS left
MATCH path = (o)-[:SPOUSE_OF|PARENT_OF|SIBLING_OF|CHILD_IN_LAW_OF|RELATIVE_OF*1..2]-(kin:Person)
WHERE kin.id <> o.id AND none(r IN relationships(path) WHERE r.modality = 'denied')
MATCH (kin)<-[:FROM_ENTITY]-(c:Claim)-[:TO_ENTITY]->(firm:Organization)
WHERE c.claim_type IN ['OWNS', 'HEADS', 'DEPUTY_HEAD_OF', 'FOUNDED'] AND c.modality <> 'denied'
OPTIONAL MATCH (c)-[:SHOWN_BY]->(e:Evidence)-[:IN_ARTICLE]->(a:Article)
WITH o, post, body, path, kin, c, firm, last_told, left, e, a ORDER BY a.date, e.article, e.start_at, e.id
WITH o, post, body, path, kin, c, firm, last_told, left, collect(e.text)[0] AS sentence
ORDER BY length(path), [r IN relationships(path) | r.status], [r IN relationships(path) | r.key], post.key, c.key
WITH o, body, kin, firm, c.claim_type AS type,
     collect({post: coalesce(post.role, post.label), told: last_told, left: left, sentence: sentence,
              kinship: [r IN relationships(path) | startNode(r).name + ' ' + r.label + ' ' + endNode(r).name],
              stake: c.label,
              status: [post.status] + [r IN relationships(path) | r.status] + [c.status],
              modality: [post.modality] + [r IN relationships(path) | r.modality] + [c.modality],
              keys: [post.key] + [r IN relationships(path) | r.key] + [c.key]})[0] AS found
RETURN o.name AS official, found.post AS post, body.name AS body, found.told AS last_told,
       found.left AS told_to_have_left,
       found.kinship AS kinship, kin.name + ' ' + found.stake + ' ' + firm.name AS stake, found.status AS status,
       found.modality AS modality, found.sentence AS sentence, found.keys AS keys
ORDER BY official, body, stake, keys

// graphbuild ask conflicts
// official           | post        | body                         | last_told  | told_to_have_left | kinship                              | stake                                | status                             | modality                             | sentence                             | keys
// Bram Osterley      | deputy head | Port Sable Harbour Authority | 2018-02-08 |                   | Bram Osterley relative of (cousin)…  | Kwabena Osterley founded Orange Buo… | current; current; current          | asserted; asserted; asserted         | The Orange Buoy Fund, which Kwabena… | 4db4601f61ccf6b8; 76ad91a6669550bd;…
// Bram Osterley      | deputy head | Port Sable Harbour Authority | 2018-02-08 |                   | Bram Osterley relative of (cousin)…  | Kwabena Osterley owns Kitefin Holdi… | current; current; current          | asserted; asserted; asserted         | The holding company Kitefin Holding… | 4db4601f61ccf6b8; 76ad91a6669550bd;…
// Dimakatso Vreeland | speaker     | Assembly of the Isles        | 2023-05-16 |                   | Dimakatso Vreeland parent of Niko V… | Farrukh Benhadi formerly headed Mar… | current; current; current; former  | asserted; asserted; asserted; asser… | Samira Benhadi, the shipowner's dau… | 2514f0b1d50cef21; 398b8af10d3abe0b;…
// Dimakatso Vreeland | speaker     | Assembly of the Isles        | 2023-05-16 |                   | Dimakatso Vreeland parent of Niko V… | Farrukh Benhadi founded Marlspike F… | current; current; current; current | asserted; asserted; asserted; asser… | Farrukh Benhadi, who founded Marlsp… | 2514f0b1d50cef21; 398b8af10d3abe0b;…
// Dimakatso Vreeland | speaker     | Assembly of the Isles        | 2023-05-16 |                   | Dimakatso Vreeland parent of Niko V… | Samira Benhadi heads Gannetway Haul… | current; current; current; current | asserted; asserted; asserted; asser… | Gannetway Haulage is run by Samira…  | 2514f0b1d50cef21; 398b8af10d3abe0b;…
// Dimakatso Vreeland | speaker     | Assembly of the Isles        | 2023-05-16 |                   | Dimakatso Vreeland parent of Niko V… | Samira Benhadi heads Marlspike Frei… | current; current; current; current | asserted; asserted; asserted; asser… | Samira Benhadi, the shipowner's dau… | 2514f0b1d50cef21; 398b8af10d3abe0b;…
// and 6 more
