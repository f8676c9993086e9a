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

// graphbuild ask outlets about="Ravindra Pellawatte"
// outlet            | articles | claims | first_told | last_told  | asserted | alleged | denied | status                              | modality                             | keys
// Shoal Wire        | 3        | 12     | 2019-04-03 | 2022-03-22 | 10       | 1       | 1      | current; current; current; former;… | asserted; asserted; asserted; asser… | 41688352529cebdd; 55757183dcd6fbe7;…
// The Sable Courier | 3        | 10     | 2016-03-11 | 2019-10-25 | 8        | 1       | 1      | current; current; current; former;… | asserted; asserted; asserted; asser… | 1edd6c893a0dfa4d; 21c089f3815bfe27;…
// Radio Ondine      | 1        | 2      | 2017-06-20 | 2017-06-20 | 2        | 0       | 0      | current; current                    | asserted; asserted                   | 8816e897aadced38; 9a8595d224c9681d
// The Corrin Herald | 1        | 3      | 2023-05-16 | 2023-05-16 | 3        | 0       | 0      | current; current; current           | asserted; asserted; asserted         | b1bc9727ab8fb09f; b1f7c9fb088e84ef;…
