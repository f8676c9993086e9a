// Who owns a company in the end: all chains of ownership that lead to it, up to five steps?
// $company (Organization|Institution|Party): what is owned. Example: Gannetway Haulage
MATCH path = (owner:Entity)-[:OWNS*1..5]->(company:Entity {id: $company})
WHERE all(r IN relationships(path) WHERE r.modality <> 'denied')
  AND none(n IN nodes(path) WHERE n.id = owner.id AND n.id = company.id)
UNWIND range(0, length(path) - 1) AS i
WITH path, owner, i, relationships(path)[i].claim AS claim
MATCH (c:Claim {id: claim})
OPTIONAL MATCH (c)-[:SHOWN_BY]->(e:Evidence)-[:IN_ARTICLE]->(a:Article)
WITH path, owner, i, e, a ORDER BY a.date, e.article, e.start_at, e.id
WITH path, owner, i, coalesce(collect(e.text)[0], '') AS sentence ORDER BY i
WITH path, owner, collect(sentence) AS sentences
RETURN owner.name AS owner, length(path) AS steps, [n IN nodes(path) | n.name] AS chain,
       [r IN relationships(path) | r.status] AS status, [r IN relationships(path) | r.modality] AS modality,
       sentences, [r IN relationships(path) | r.key] AS keys
ORDER BY steps, owner, keys

// graphbuild ask owners company="Gannetway Haulage"
// owner             | steps | chain                                | status                    | modality                     | sentences                            | keys
// Marlspike Freight | 1     | Marlspike Freight; Gannetway Haulage | current                   | asserted                     | Kitefin Holdings owns two fifths of… | c2108a781b4af7a5
// Kitefin Holdings  | 2     | Kitefin Holdings; Marlspike Freight… | current; current          | asserted; asserted           | Kitefin Holdings owns two fifths of… | e3ad1766e2a651cd; c2108a781b4af7a5
// Kwabena Osterley  | 3     | Kwabena Osterley; Kitefin Holdings;… | current; current; current | asserted; asserted; asserted | The holding company Kitefin Holding… | 3ba62ae96c75a91e; e3ad1766e2a651cd;…
