// Which outlets tell of a person or body, since when, and how much of it is only alleged or denied?
// $about (Entity): who is told of. Example: Ravindra Pellawatte
MATCH (c:Claim)-[:FROM_ENTITY|TO_ENTITY]->(x:Entity {id: $about})
MATCH (c)-[:SHOWN_BY]->(:Evidence)-[:IN_ARTICLE]->(a:Article)
WITH DISTINCT a, c ORDER BY c.key
WITH coalesce(a.source, 'unknown') AS outlet, count(DISTINCT a.id) AS articles, min(a.date) AS first_told,
     max(a.date) AS last_told, collect(DISTINCT c) AS claims
RETURN outlet, articles, size(claims) AS claims, first_told, last_told,
       size([c IN claims WHERE c.modality = 'asserted']) AS asserted,
       size([c IN claims WHERE c.modality = 'alleged']) AS alleged,
       size([c IN claims WHERE c.modality = 'denied']) AS denied,
       [c IN claims | c.status] AS status, [c IN claims | c.modality] AS modality, [c IN claims | c.key] AS keys
ORDER BY articles DESC, outlet
