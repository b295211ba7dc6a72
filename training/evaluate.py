"""The figures of the finished model -> results/minilm-l6-news-1.json.

    python evaluate.py --data DIR

1. The exam: AG News test.csv, 7,600 rows, with the fp32 and the int8 encoder. Nothing is chosen by it.
2. How general the vector is: twice ten topics of AllSides, 1,500 texts each that training never saw, logistic
   regression on the stored int8 vectors from 20 examples a topic, five draws, beside the base encoder's own vectors.
   "commonest" are topics that training met as parts of a desk, "unseen" are topics that no training row carries.
"""

import argparse
import csv
import hashlib
import json
import os
import sys
from pathlib import Path

import numpy as np
import torch

from clean import model_text
from export import FP32, INT8, MODELS, NAME, VERSION, Encoder, stored
from finetune import sorted_batches
from heads import logits, measure, softmax
from model import load_base, load_tokenizer, mean_pool, pad, read_rows
from prepare import AGNEWS, PROBES, WORK

RESULTS = Path(__file__).parent / "results" / f"{NAME}-{VERSION}.json"
EXAMPLES = 20
SEEDS = 5
C = 10.0
"""Inverse strength of the L2 penalty of the probe."""


def main() -> None:
    parser = argparse.ArgumentParser()
    parser.add_argument("--data", default=os.environ.get("NEWSGAUGE_DATA"))
    folder = parser.parse_args().data
    if not folder:
        sys.exit("where is the data? --data DIR or NEWSGAUGE_DATA")

    log = [json.loads(line) for line in (WORK / "finetune.jsonl").read_text().splitlines()]
    heads = {name: json.loads((MODELS / "heads" / f"{name}.json").read_text()) for name in ["desk", "agnews"]}
    prepared = json.loads((WORK / "rows.json").read_text())
    results = {
        "model": NAME,
        "version": VERSION,
        "rows": {
            "train": prepared["train"],
            "bySource": {source["name"]: source["rows"] for source in prepared["sources"]},
            "byDesk": prepared["desk"],
        },
        "training": {
            "epochs": [entry for entry in log if "epoch" in entry],
            "steps": max(entry.get("step", 0) for entry in log),
            "batch": 32,
            "secondsPerStep": next(entry["secondsPerStep"] for entry in reversed(log) if "step" in entry),
            "cores": os.cpu_count(),
        },
        "validationInt8": {
            name: {"temperature": head["temperature"], "threshold": head["threshold"], **head["metrics"]}
            for name, head in heads.items()
        },
        "exam": exam(Path(folder) / "ag_news/test.csv", heads["agnews"]),
        "general": general(),
        "bytes": {path.name: path.stat().st_size for path in sorted(INT8.parent.iterdir())},
    }
    RESULTS.parent.mkdir(exist_ok=True)
    RESULTS.write_text(json.dumps(results, indent=2) + "\n")
    print(json.dumps(results["exam"], indent=1), json.dumps(results["general"], indent=1))


def exam(path: Path, head: dict) -> dict:
    with open(path, newline="") as file:
        rows = list(csv.reader(file))
    truth = np.array([int(label) - 1 for label, _, _ in rows])
    texts = [model_text(title, description) for _, title, description in rows]
    weights, bias = np.array(head["weights"], dtype=np.float32), np.array(head["bias"], dtype=np.float32)
    results = {"sha256": hashlib.sha256(path.read_bytes()).hexdigest()}
    vectors = {}
    for precision, file in [("fp32", FP32), ("int8", INT8)]:
        vectors[precision] = Encoder(file).vectors(texts)
        results[precision] = measure(softmax(logits(weights, bias, vectors[precision]) / head["temperature"]), truth)
    alone = Encoder(INT8).vectors(texts[:1000], batch=1)
    predicted = {name: logits(weights, bias, rows).argmax(1) for name, rows in {**vectors, "alone": alone}.items()}
    results["sameLabelFp32Int8"] = round(float((predicted["fp32"] == predicted["int8"]).mean()), 4)
    results["sameLabelAloneOrInBatchOf16"] = round(float((predicted["alone"] == predicted["int8"][:1000]).mean()), 4)
    results["labels"] = AGNEWS
    return results


def general() -> dict:
    """For each probe, mean and standard deviation of the accuracy over the draws, in percent."""
    results = {"examplesPerTopic": EXAMPLES, "draws": SEEDS}
    for name, topics in PROBES.items():
        rows = [row for row in read_rows(WORK / "rows.jsonl", "probe") if row["probe"] == name]
        texts = [model_text(row["title"], row["summary"]) for row in rows]
        truth = np.array([topics.index(row["topic"]) for row in rows])
        results[name] = {"topics": topics, "texts": len(rows)}
        for encoder, vectors in [("base", base_vectors(texts)), (NAME, Encoder(INT8).vectors(texts))]:
            scores = [100 * probe(vectors.astype(np.float32) / 127, truth, seed) for seed in range(SEEDS)]
            results[name][encoder] = {"mean": round(float(np.mean(scores)), 2), "sd": round(float(np.std(scores)), 2)}
    return results


def base_vectors(texts: list[str]) -> np.ndarray:
    """The base encoder's mean-pooled vectors, stored as ours are: int8 [texts, 384]."""
    base = load_base().eval()
    ids = [encoding.ids for encoding in load_tokenizer().encode_batch(texts)]
    result = np.empty((len(texts), 384), dtype=np.int8)
    for batch in sorted_batches(ids, 64):
        with torch.inference_mode():
            vector = torch.nn.functional.normalize(mean_pool(base, *pad([ids[i] for i in batch])), dim=-1)
        result[batch] = stored(vector.numpy())
    return result


def probe(vectors: np.ndarray, topics: np.ndarray, seed: int) -> float:
    """Accuracy of a logistic regression (L2) that learns from EXAMPLES vectors a topic, on all the others."""
    random = np.random.default_rng(seed)
    labels = int(topics.max()) + 1
    learn = np.concatenate([random.permutation(np.flatnonzero(topics == k))[:EXAMPLES] for k in range(labels)])
    rest = np.setdiff1d(np.arange(len(topics)), learn)
    x, y = torch.tensor(vectors[learn]), torch.tensor(topics[learn])
    weights = torch.zeros(labels, x.shape[1], requires_grad=True)
    bias = torch.zeros(labels, requires_grad=True)
    optimizer = torch.optim.LBFGS([weights, bias], max_iter=200, line_search_fn="strong_wolfe")

    def closure() -> torch.Tensor:
        optimizer.zero_grad()
        loss = torch.nn.functional.cross_entropy(x @ weights.T + bias, y, reduction="sum")
        loss = loss + weights.pow(2).sum() / (2 * C)
        loss.backward()
        return loss

    optimizer.step(closure)
    predicted = (torch.tensor(vectors[rest]) @ weights.T + bias).argmax(1).numpy()
    return float((predicted == topics[rest]).mean())


if __name__ == "__main__":
    main()
