// What happened to a person or body, in order of time?
// $about (Entity): whose life. Example: Analucia Prewitt
MATCH (x:Entity)<-[:FROM_ENTITY]-(c:Claim)-[:TO_ENTITY]->(y:Entity)
WHERE x.id = $about OR y.id = $about
OPTIONAL MATCH (c)-[:SHOWN_BY]->(e:Evidence)
OPTIONAL MATCH (e)-[:IN_ARTICLE]->(a:Article)
WITH x, y, c, e, a ORDER BY a.date, e.article, e.start_at, e.id
WITH x, y, c, collect({told: a.date, sentence: e.text})[0] AS first
RETURN coalesce(c.date, CASE WHEN c.status = 'former' THEN c.valid_to ELSE c.valid_from END, first.told) AS date,
       CASE WHEN c.date IS NOT NULL OR (c.status = 'former' AND c.valid_to IS NOT NULL)
              OR (c.status <> 'former' AND c.valid_from IS NOT NULL) THEN 'stated'
            ELSE 'day of the article' END AS basis,
       x.name AS source, c.label AS tie, y.name AS target, c.status AS status, c.modality AS modality,
       first.sentence AS sentence, c.key AS key
ORDER BY date, first.told, source, target, key

// graphbuild ask timeline about="Analucia Prewitt"
// date       | basis              | source           | tie              | target           | status  | modality | sentence                             | key
// 2017-06-20 | day of the article | Analucia Prewitt | member of        | Lantern Movement | current | asserted | Analucia Prewitt, the mayor of Ondi… | 3eab1354044cdd02
// 2017-06-20 | day of the article | Analucia Prewitt | mayor of         | Ondine           | current | asserted | Analucia Prewitt, the mayor of Ondi… | 570e513364e81ee3
// 2019-10-25 | day of the article | Analucia Prewitt | future member of | New Shoals       | future  | denied   | Analucia Prewitt, the mayor of Ondi… | fae52c85db6a68f2
// 2021-07-02 | stated             | Analucia Prewitt | head of          | Halmere Treasury | current | asserted | President Viggo Lammert appointed A… | 8041cf5e0c47ee8e
// 2021-07-02 | stated             | Viggo Lammert    | appointed        | Analucia Prewitt | current | asserted | President Viggo Lammert appointed A… | fc032f0e15290941
// 2023-05-16 | day of the article | Analucia Prewitt | former member of | Lantern Movement | former  | asserted | Analucia Prewitt has left the Lante… | aca41ec077718232
// and 2 more
