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
