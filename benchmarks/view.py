"""How soon the page of a graph can be used, against bare vis-network in the same run of the same browser.

    python -m benchmarks.view [--things 500 2000] [--repeats 5]

Both pages hold the same things at the same places and the same lines; the bare one has nothing else: no panel,
no filters, no evidence. A page can be used when it has drawn its first frame. The layout is reckoned in Python
when the page is written, and reported apart. Opening a page and drawing a frame may take up to 2.5 times what
bare vis-network takes.
"""

import argparse
import json
import os
import random
import shutil
import sys
import time
from collections.abc import Callable
from pathlib import Path
from statistics import median
from tempfile import TemporaryDirectory

import networkx as nx
from playwright.sync_api import Browser, Page, sync_playwright

from benchmarks.speed import environment, line
from graphbuild.ontology import load_ontology
from graphbuild.view.drawing import draw, places
from graphbuild.view.render import VIS, page
from graphbuild.view.viewmodel import build

TIMES, LAYOUT_SECONDS = 2.5, 5.0  # promised
RELATIONS = ("HEADS", "ALLY_OF", "ACCUSES", "FUNDS", "MEMBER_OF", "MET_WITH", "INVESTIGATES", "PARENT_OF")
FRAMES = """() => {
  const network = window.graphbuild?.network ?? window.network;
  const times = Array.from({length: 20}, () => {
    const start = performance.now();
    network.redraw();
    return performance.now() - start;
  });
  return times.sort((a, b) => a - b)[10];
}"""
BARE = """<!DOCTYPE html><html lang="en"><meta charset="utf-8"><title>bare</title>
<style>html,body,#canvas{{height:100%;margin:0}}</style><div id="canvas"></div><script>{vis}</script>
<script>
const network = window.network = new vis.Network(document.getElementById('canvas'), {data}, {options});
const drawn = () => {{ window.usable = performance.now(); }};
network.once('afterDrawing', () => requestAnimationFrame(() => setTimeout(drawn)));
network.fit({{animation: false}});
</script></html>"""
OPTIONS = {
    "physics": {"enabled": False},
    "layout": {"improvedLayout": False},
    "nodes": {"shape": "dot"},
    "edges": {"smooth": False},
}


def main() -> None:
    """Prints a line for each figure."""
    arguments = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    arguments.add_argument("--things", type=int, nargs="+", default=[500, 2000])
    arguments.add_argument("--repeats", type=int, default=5)
    given = arguments.parse_args()
    if "OPENBLAS_NUM_THREADS" not in os.environ:  # the command line sets it too, and numpy reads it once
        os.execve(sys.executable, sys.orig_argv, {**os.environ, "OPENBLAS_NUM_THREADS": "1"})
    print(environment())
    chromium = shutil.which("chromium") or sys.exit("no chromium on PATH; install it: apt-get install -y chromium")
    with TemporaryDirectory() as folder, sync_playwright() as playwright:
        browser = playwright.chromium.launch(executable_path=chromium, args=["--no-sandbox", "--disable-gpu"])
        for things in given.things:
            compare(browser, Path(folder), network(things), given.repeats)


def network(things: int) -> nx.MultiDiGraph:
    """An invented network of people: most know few, some know many; half as many lines more than things."""
    chance = random.Random(7)
    made = nx.MultiDiGraph(articles=[{"id": "a", "title": "A", "date": "2021-03-14", "source": "Coast Tribune"}])
    for i in range(things):
        made.add_node(f"person-{i:05}", type="Person", name=f"Ada{i} Orlo{i % 97}", aliases=[f"Orlo{i % 97}"])
    ends = [0]
    for i in range(1, things * 3 // 2):
        source = i if i < things else chance.randrange(things)
        target = chance.choice(ends[:i])
        ends += [source, target]
        sentence = (
            f"Ada{source} Orlo{source % 97} was seen with Ada{target} Orlo{target % 97} at the harbour on Monday."
        )
        evidence = [{"article": "a", "start": i * 200, "end": i * 200 + len(sentence), "text": sentence}]
        data = {"type": RELATIONS[i % len(RELATIONS)], "evidence": evidence, "confidence": 0.8, "date": "2021-03"}
        modality = "alleged" if i % 11 == 0 else "asserted"
        made.add_edge(f"person-{source:05}", f"person-{target:05}", key=f"{i:05}", modality=modality, **data)
    return made


def compare(browser: Browser, folder: Path, graph: nx.MultiDiGraph, repeats: int) -> None:
    """One size: the layout, then the two pages in turn, so that a busy machine is busy for both."""
    things = graph.number_of_nodes()
    view = build(graph, load_ontology())
    busy = time.process_time()
    layout = seconds(lambda: places(view))
    busy = time.process_time() - busy
    line(f"{things} things, layout", layout, LAYOUT_SECONDS, "s", f"CPU {busy:.2f} s")
    ours, bare = folder / "ours.html", folder / "bare.html"
    whole = seconds(lambda: ours.write_text(page(graph), encoding="utf-8"))
    print(f"{f'{things} things, page written':<36}{whole:>9.2f} s   {ours.stat().st_size / 1e6:.2f} MB", flush=True)
    bare.write_text(bare_page(draw(view).nodes, draw(view).edges, [n.name for n in view.nodes]), encoding="utf-8")
    opened: dict[Path, list[tuple[float, float]]] = {ours: [], bare: []}
    for _ in range(repeats):
        for file, times in opened.items():
            times.append(usable(browser, file))
    for n, name in enumerate(("opened", "frame drawn")):
        mine, theirs = (median(times[n] for times in opened[file]) for file in (ours, bare))
        line(f"{things} things, {name}", mine / theirs, TIMES, "x", f"{mine:.0f} ms, bare vis-network {theirs:.0f} ms")


def bare_page(nodes: list[dict[str, object]], edges: list[dict[str, object]], names: list[str]) -> str:
    """The same things and lines, and nothing but vis-network."""
    things = [
        {"id": node["id"], "x": node["x"], "y": node["y"], "size": node["size"], "label": name}
        for node, name in zip(nodes, names, strict=True)
    ]
    lines = [{"id": edge["id"], "from": edge["from"], "to": edge["to"], "arrows": "to"} for edge in edges]
    data = json.dumps({"nodes": things, "edges": lines})
    return BARE.format(vis=VIS.read_text(encoding="utf-8"), data=data, options=json.dumps(OPTIONS))


def usable(browser: Browser, file: Path) -> tuple[float, float]:
    """Milliseconds from the request of a page to its first frame, and of one frame after that."""
    tab: Page = browser.new_page(viewport={"width": 1280, "height": 800})
    tab.goto(file.as_uri())
    tab.wait_for_function("window.usable", timeout=120_000)
    times = float(tab.evaluate("window.usable")), float(tab.evaluate(FRAMES))
    tab.close()
    return times


def seconds(work: Callable[[], object]) -> float:
    """How long the work takes by the clock."""
    started = time.perf_counter()
    work()
    return time.perf_counter() - started


if __name__ == "__main__":
    main()
