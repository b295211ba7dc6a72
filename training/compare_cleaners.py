"""Compares clean.py with src/classifier/text.ts on real text and on every named entity; needs node and `npm ci`.

    python compare_cleaners.py --data DIR [--count 100000]

Standard library only. Texts are read raw: AG News (the exam's text too, never its labels), AllSides, NewsAPI in all its
languages, Reuters. Exit 1 if one differs.
"""

import argparse
import csv
import gzip
import json
import os
import random
import subprocess
import sys
from html.entities import html5
from pathlib import Path

from clean import model_text

NODE_SIDE = Path(__file__).parent / "clean_lines.mjs"


def main() -> None:
    parser = argparse.ArgumentParser()
    parser.add_argument("--data", default=os.environ.get("NEWSGAUGE_DATA"))
    parser.add_argument("--count", type=int, default=100_000)
    options = parser.parse_args()
    if not options.data:
        sys.exit("where is the data? --data DIR or NEWSGAUGE_DATA")
    pairs = real_pairs(Path(options.data))
    random.seed(20261124)
    pairs = random.sample(pairs, min(options.count, len(pairs)))
    named = [[f"a&{name}b", f"&amp;{name} {name}"] for name in sorted(html5)]

    ours = [model_text(*pair) for pair in pairs + named]
    lines = "".join(json.dumps(pair) + "\n" for pair in pairs + named)
    node = subprocess.run(
        ["node", NODE_SIDE], input=lines, stdout=subprocess.PIPE, text=True, check=True, cwd=NODE_SIDE.parent.parent
    )
    theirs = [json.loads(line) for line in node.stdout.splitlines()]
    assert len(theirs) == len(ours)

    different = [(pair, a, b) for pair, a, b in zip(pairs + named, ours, theirs) if a != b]
    for pair, a, b in different[:10]:
        print(ascii(pair), ascii(a), ascii(b), sep="\n  ")
    changed = sum(pair[0] != text for pair, text in zip(pairs, ours) if not pair[1])
    print(
        json.dumps(
            {
                "texts": len(pairs),
                "namedEntities": len(named),
                "different": len(different),
                "titlesOnlyChangedByCleaning": changed,
            }
        )
    )
    sys.exit(1 if different else 0)


def real_pairs(folder: Path) -> list[list[str]]:
    pairs = []
    with open(folder / "ag_news/test.csv", newline="") as file:
        pairs += [[title, description] for _, title, description in csv.reader(file)]
    with open(folder / "ag_news/train_10k_noisyag.csv", newline="") as file:
        pairs += [[row["text"], ""] for row in csv.DictReader(file)]
    with gzip.open(folder / "allsides/articles_meta.jsonl.gz", "rt") as file:
        pairs += [[row["title"], row["lead"]] for row in map(json.loads, file)]
    with gzip.open(folder / "newsapi/labelled_before_2022-06.tsv.gz", "rt", newline="") as file:
        pairs += [
            [row["title"], row["description"]] for row in csv.DictReader(file, delimiter="\t", quoting=csv.QUOTE_NONE)
        ]
    with gzip.open(folder / "reuters/reuters_60perday.tsv.gz", "rt") as file:
        pairs += [[line.split("\t")[2], ""] for i, line in enumerate(file) if i % 5 == 0]
    return pairs


if __name__ == "__main__":
    main()
