// Who is family of a person, by blood or by marriage, within two steps?
// $person (Person): whose family. Example: Edda Sorrendal
MATCH path = (p:Person {id: $person})-[:SPOUSE_OF|PARENT_OF|SIBLING_OF|CHILD_IN_LAW_OF|RELATIVE_OF*1..2]-(kin:Person)
WHERE kin.id <> p.id AND none(r IN relationships(path) WHERE r.modality = 'denied')
UNWIND range(0, length(path) - 1) AS i
WITH path, kin, i, relationships(path)[i].claim AS claim
MATCH (c:Claim {id: claim})
OPTIONAL MATCH (c)-[:SHOWN_BY]->(e:Evidence)-[:IN_ARTICLE]->(a:Article)
WITH path, kin, i, e, a ORDER BY a.date, e.article, e.start_at, e.id
WITH path, kin, i, coalesce(collect(e.text)[0], '') AS sentence ORDER BY i
WITH path, kin, collect(sentence) AS sentences
RETURN kin.name AS kin, length(path) AS steps,
       [r IN relationships(path) | startNode(r).name + ' ' + r.label + ' ' + endNode(r).name] AS ties,
       [r IN relationships(path) | r.status] AS status,
       [r IN relationships(path) | r.modality] AS modality,
       sentences, [r IN relationships(path) | r.key] AS keys
ORDER BY steps, kin, keys

// graphbuild ask family person="Edda Sorrendal"
// kin               | steps | ties                                | status           | modality           | sentences                            | keys
// Ingvild Sorrendal | 1     | Edda Sorrendal sibling of (sister)… | current          | asserted           | The holding company Kitefin Holding… | c9f709be4fd7387d
// Kwabena Osterley  | 2     | Edda Sorrendal sibling of (sister)… | current; former  | asserted; asserted | The holding company Kitefin Holding… | c9f709be4fd7387d; 3e04546d8b8c4d86
// Kwabena Osterley  | 2     | Edda Sorrendal sibling of (sister)… | current; current | asserted; asserted | The holding company Kitefin Holding… | c9f709be4fd7387d; f299eb633055ea97
