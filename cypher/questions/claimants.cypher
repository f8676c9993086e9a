// On whose word does the graph rest, and how much of what each of them says is alleged or denied?
MATCH (c:Claim)
WHERE size(c.attributed_to) > 0
OPTIONAL MATCH (c)-[:CLAIMED_BY]->(w:Entity)
WITH c, collect(w.id) AS nodes
UNWIND c.attributed_to AS said_by
WITH c, said_by ORDER BY said_by, c.key
OPTIONAL MATCH (c)-[:CLAIMED_BY]->(w:Entity)
WHERE w.id = said_by
WITH coalesce(w.name, said_by) AS claimant, said_by, collect(c.key) AS keys, collect(c.modality) AS modality,
     collect(c.status) AS status
RETURN claimant, size(keys) AS claims, size([m IN modality WHERE m = 'asserted']) AS asserted,
       size([m IN modality WHERE m = 'alleged']) AS alleged, size([m IN modality WHERE m = 'denied']) AS denied,
       status, modality, keys
ORDER BY claims DESC, claimant, said_by

// graphbuild ask claimants
// claimant                    | claims | asserted | alleged | denied | status           | modality           | keys
// Bohdana Hallorsky           | 2      | 2        | 0       | 0      | current; current | asserted; asserted | 53ef632aa10b7764; e2b67c1091276598
// The Sable Courier           | 2      | 1        | 0       | 1      | current; current | denied; asserted   | e02c39ed0a7290c4; e07ee3e54f42f86c
// Halmere Coast Guard         | 1      | 0        | 1       | 0      | current          | alleged            | d8a51ae6d699b431
// Halmere Dockers' Union      | 1      | 0        | 0       | 1      | current          | denied             | e99344cf067a570d
// Halmere Prosecution Service | 1      | 0        | 1       | 0      | current          | alleged            | b69d1cf7742088f0
// Ingvild Sorrendal           | 1      | 1        | 0       | 0      | former           | asserted           | 3e04546d8b8c4d86
// and 3 more
