"""Reads the four data sets and writes work/rows.jsonl: one row a text, with its labels and its split.

    python prepare.py --data DIR        (or the variable NEWSGAUGE_DATA)

A row is {split, source, title, summary, desk, agnews}: split is train, validation or probe; desk is a list of indexes
into DESK (several = one of these, which one is not known; empty = none known); agnews an index into AGNEWS or null.
The exam of AG News and NewsAPI's May 2022 are never read here.
"""

import argparse
import csv
import gzip
import hashlib
import json
import os
import random
import re
import sys
from collections import Counter
from pathlib import Path

from clean import clean_text

WORK = Path(__file__).parent / "work"
DESK = ["business", "entertainment", "health", "politics", "science", "sports", "technology", "world"]
AGNEWS = ["World", "Sports", "Business", "Sci/Tech"]
DESK_OF_AGNEWS = [["world", "politics"], ["sports"], ["business"], ["science", "technology"]]
"""AG's World of 2004 is full of the US election, so it is one of two. With "world" alone a governor's veto became world."""

FILES = {
    "ag_news": "ag_news/train_10k_noisyag.csv",
    "newsapi": "newsapi/labelled_before_2022-06.tsv.gz",
    "allsides": "allsides/articles_meta.jsonl.gz",
    "reuters": "reuters/reuters_60perday.tsv.gz",
}

# Topics that mix two desks are left out: terrorism (half of it at home), media_bias, culture, energy, epa, nsa,
# education, violence_in_america, race_and_racism, lgbt_rights, disaster, general_news and the like.
DESK_OF_ALLSIDES = {
    "politics": """elections politics white_house immigration gun_control_and_gun_rights supreme_court us_senate us_house
        republican_party democratic_party us_congress impeachment federal_budget fiscal_cliff campaign_finance tea_party
        voting_rights_and_voter_fraud campaign_rhetoric domestic_policy justice_department abortion polarization""",
    "world": """world middle_east foreign_policy north_korea russia great_britain china europe israel isis palestine asia
        africa mexico south_korea nuclear_weapons""",
    "business": "economy_and_jobs trade banking_and_finance economic_policy business labor housing_and_homelessness",
    "health": "healthcare coronavirus public_health ebola opioid_crisis obesity_and_malnutrition fda",
    "technology": "technology cybersecurity",
    "science": "science environment",
    "sports": "sports",
    "entertainment": "arts_and_entertainment",
}
DESK_OF_ALLSIDES_TOPIC = {topic: desk for desk, topics in DESK_OF_ALLSIDES.items() for topic in topics.split()}
PROBES = {
    # The ten commonest topics: near to what is trained, since most of them are part of a desk.
    "commonest": """elections politics white_house immigration healthcare media_bias coronavirus middle_east
        gun_control_and_gun_rights supreme_court""".split(),
    # The next ten that belong to no desk and that no training row carries.
    "unseen": """violence_in_america race_and_racism national_security terrorism education taxes fbi lgbt_rights culture
        justice""".split(),
}
PROBE_ROWS = 150
"""Rows of each of these AllSides topics that are kept from training, to measure how general the vector is."""

# Sections of the URL, 2007 to 2010. innovationNews is left out: it carries company news.
DESK_OF_REUTERS_SECTION = {
    "businessNews": "business",
    "entertainmentNews": "entertainment",
    "filmNews": "entertainment",
    "musicNews": "entertainment",
    "televisionNews": "entertainment",
    "peopleNews": "entertainment",
    "healthNews": "health",
    "politicsNews": "politics",
    "scienceNews": "science",
    "sportsNews": "sports",
    "technologyNews": "technology",
    "internetNews": "technology",
    "worldNews": "world",
}

# Rows of a (source, desk) in training: enough that each desk has about 3,000 to 4,000 in all. AG News is all taken.
TRAIN_ROWS = {
    "newsapi": dict(business=1300, entertainment=2400, health=1900, science=2000, sports=700, technology=2000),
    "allsides": dict(
        politics=3200, world=1800, business=800, health=1000, technology=400, science=600, sports=100, entertainment=60
    ),
    "reuters": dict(
        business=400, entertainment=900, health=650, politics=750, science=280, sports=400, technology=580, world=1000
    ),
}
VALIDATION_ROWS = {
    "newsapi": dict.fromkeys(["business", "entertainment", "health", "science", "sports", "technology"], 300),
    "allsides": dict(politics=300, world=150, business=80, health=100, technology=25, science=50),
    "reuters": dict(
        business=40, entertainment=60, health=50, politics=60, science=15, sports=60, technology=40, world=100
    ),
}
AG_VALIDATION_ROWS = 500

ENGLISH_COUNTRIES = {"us", "gb", "au", "ca", "in", "ie", "nz", "za"}
ENGLISH_WORDS = set(
    "the a an of to in is for and on with as at by from that it has are was be will after his her new this".split()
)


def main() -> None:
    parser = argparse.ArgumentParser()
    parser.add_argument("--data", default=os.environ.get("NEWSGAUGE_DATA"))
    folder = parser.parse_args().data
    if not folder:
        sys.exit("where is the data? --data DIR or NEWSGAUGE_DATA")
    folder = Path(folder)
    missing = [str(folder / name) for name in FILES.values() if not (folder / name).exists()]
    if missing:
        sys.exit("missing: " + ", ".join(missing))

    random.seed(20261124)
    seen: set[str] = set()
    rows = []
    rows += ag_news(folder / FILES["ag_news"], seen)
    rows += newsapi(folder / FILES["newsapi"], seen)
    rows += allsides(folder / FILES["allsides"], seen)
    rows += reuters(folder / FILES["reuters"], seen)
    random.shuffle(rows)

    WORK.mkdir(exist_ok=True)
    with open(WORK / "rows.jsonl", "w") as out:
        for row in rows:
            out.write(json.dumps(row) + "\n")
    counts = Counter((row["split"], row["source"]) for row in rows)
    sources = [
        {
            "name": name,
            "rows": counts["train", name],
            "sha256": hashlib.sha256((folder / path).read_bytes()).hexdigest(),
        }
        for name, path in FILES.items()
    ]
    by_desk = Counter((row["split"], "+".join(DESK[i] for i in row["desk"])) for row in rows)
    summary = {
        "train": sum(row["split"] == "train" for row in rows),
        "sources": sources,
        "validation": {name: counts["validation", name] for name in FILES},
        "desk": {desk: count for (split, desk), count in sorted(by_desk.items()) if split == "train"},
    }
    (WORK / "rows.json").write_text(json.dumps(summary, indent=1))
    print(json.dumps(summary, indent=1))


def ag_news(path: Path, seen: set[str]) -> list[dict]:
    """Title and description are joined by " . "; `gt` is AG's own label, `label` a noisy one that we leave alone."""
    rows = []
    with open(path, newline="") as file:
        for record in csv.DictReader(file):
            title, _, summary = record["text"].partition(" . ")
            label = int(record["gt"])
            if is_new(title + summary, seen):
                rows.append(make_row("train", "ag_news", title, summary, DESK_OF_AGNEWS[label], label))
    random.shuffle(rows)
    for row in rows[:AG_VALIDATION_ROWS]:
        row["split"] = "validation"
    return rows


def newsapi(path: Path, seen: set[str]) -> list[dict]:
    """January and February 2022 train, March and April validate. The title's " - Publisher" leaks the label."""
    rows = []
    with gzip.open(path, "rt", newline="") as file:
        for record in csv.DictReader(file, delimiter="\t", quoting=csv.QUOTE_NONE):
            month = record["publishedAt"][:7]
            title = (record["title"] or "").rpartition(" - ")[0] or record["title"] or ""
            summary = record["description"] or ""
            if record["category"] not in DESK or month not in ("2022-01", "2022-02", "2022-03", "2022-04"):
                continue
            if not set(record["country"].split(",")) <= ENGLISH_COUNTRIES or not is_english(title + " " + summary):
                continue
            if is_new(title, seen):
                split = "train" if month <= "2022-02" else "validation"
                rows.append(make_row(split, "newsapi", title, summary, [record["category"]]))
    return sample(rows, "newsapi")


def allsides(path: Path, seen: set[str]) -> list[dict]:
    """News of 2012 to 2020 by political topic; the summary is the first 300 characters of the article."""
    rows = []
    probed = Counter()
    with gzip.open(path, "rt") as file:
        records = [json.loads(line) for line in file]
    random.shuffle(records)
    for record in records:
        topic, title, summary = record["topic"], record["title"] or "", record["lead"] or ""
        if not is_english(title + " " + summary) or not is_new(title, seen):
            continue
        probe = next((name for name, topics in PROBES.items() if topic in topics), None)
        if probe and probed[topic] < PROBE_ROWS:
            probed[topic] += 1
            rows.append(make_row("probe", "allsides", title, summary, []) | {"probe": probe, "topic": topic})
        elif topic in DESK_OF_ALLSIDES_TOPIC:
            rows.append(make_row("train", "allsides", title, summary, [DESK_OF_ALLSIDES_TOPIC[topic]]))
    return sample(rows, "allsides")


def reuters(path: Path, seen: set[str]) -> list[dict]:
    """Headlines only; the URL names a section from 2007 to 2010."""
    rows = []
    with gzip.open(path, "rt") as file:
        for line in file:
            _, _, title, url = line.rstrip("\n").split("\t")
            section = re.search(r"/article/([A-Za-z]+)/", url)
            desk = section and DESK_OF_REUTERS_SECTION.get(section[1])
            if desk and is_new(title, seen):
                rows.append(make_row("train", "reuters", title, "", [desk]))
    return sample(rows, "reuters")


def make_row(split: str, source: str, title: str, summary: str, desk: list[str], agnews: int | None = None) -> dict:
    return {
        "split": split,
        "source": source,
        "title": title,
        "summary": summary[:1000],
        "desk": [DESK.index(name) for name in desk],
        "agnews": agnews,
    }


def is_new(title: str, seen: set[str]) -> bool:
    """False for a title met before (in any source), or one too short to tell anything."""
    key = re.sub(r"[^a-z0-9]+", " ", clean_text(title).lower()).strip()
    if len(key) < 12 or key in seen:
        return False
    seen.add(key)
    return True


def is_english(text: str) -> bool:
    words = re.findall(r"[a-z]+", text.lower())
    ascii_share = sum(character < "\x80" for character in text) / max(1, len(text))
    return ascii_share > 0.9 and sum(word in ENGLISH_WORDS for word in words) >= 2


def sample(rows: list[dict], source: str) -> list[dict]:
    """The wanted number of rows a desk. NewsAPI validates by date; elsewhere validation rows are drawn first."""
    random.shuffle(rows)
    kept = [row for row in rows if row["split"] == "probe"]
    for index, desk in enumerate(DESK):
        pool = [row for row in rows if row["desk"] == [index]]
        wanted = VALIDATION_ROWS[source].get(desk, 0)
        if source == "newsapi":
            validation = [row for row in pool if row["split"] == "validation"][:wanted]
            train = [row for row in pool if row["split"] == "train"]
        else:
            validation, train = pool[:wanted], pool[wanted:]
        for row in validation:
            row["split"] = "validation"
        kept += validation + train[: TRAIN_ROWS[source].get(desk, 0)]
    return kept


if __name__ == "__main__":
    main()
