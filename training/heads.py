"""Writes models/heads/desk.json and agnews.json: weights of work/model.pt, calibrated on the vectors of the int8 encoder.

The validation rows are NewsAPI's March and April 2022 (training ends in February), and rows of AllSides, Reuters and AG
News that training did not see. A head's logits are W q / 127 + b of the stored vector q; probabilities are the softmax
of logits / temperature.
"""

import json

import numpy as np
import torch

from clean import model_text
from export import INT8, MODELS, NAME, VERSION, Encoder
from model import HEADS, Newsgauge, read_rows
from prepare import WORK

BINS = 15
"""Equal bins of confidence, for the expected calibration error."""

# Each has a contrast of at least 3 on white and on dark grey (#181b1f). The closest two are 25 apart in CIELAB, also as
# people with deuteranopia or protanopia see them (a random search from hand-picked hues; the usual palettes fall to 3).
COLOURS = {
    "business": "#0f6fc6",
    "entertainment": "#b03a9b",
    "health": "#0a8a5f",
    "politics": "#c97a00",
    "science": "#2a93c4",
    "sports": "#d3202c",
    "technology": "#7a5af0",
    "world": "#7d8a1e",
}
# IPTC has no topic for foreign news, and one for science and technology together (13000000): technology has null
# rather than a guess.
IPTC = {
    "business": "medtop:04000000",
    "entertainment": "medtop:01000000",
    "health": "medtop:07000000",
    "politics": "medtop:11000000",
    "science": "medtop:13000000",
    "sports": "medtop:15000000",
}
DESK_OF_LABEL = {"World": "world", "Sports": "sports", "Business": "business", "Sci/Tech": "science"}

THRESHOLD_RULE = (
    "The threshold is the least confidence, from 0.35 to 0.50, above which 95 % of the validation predictions are "
    "right (0.50 where none is), lowered until at most 10 % of the validation texts are uncertain."
)


def main() -> None:
    model = Newsgauge()
    model.load_state_dict(torch.load(WORK / "model.pt"))
    rows = read_rows(WORK / "rows.jsonl", "validation")
    encoder = Encoder(INT8)
    texts = encoder.vectors([model_text(row["title"], row["summary"]) for row in rows])
    headlines = encoder.vectors([model_text(row["title"], None) for row in rows])
    np.savez(WORK / "validation.npz", texts=texts, headlines=headlines)

    for name, labels in HEADS.items():
        truth = np.array([sure_label(row, name) for row in rows])
        known = truth >= 0
        weights, bias = folded(model, name)
        scores = logits(weights, bias, texts[known])
        temperature = round(fit_temperature(scores, truth[known]), 4)
        probabilities = softmax(scores / temperature)
        threshold = fit_threshold(probabilities, truth[known])
        metrics = measure(probabilities, truth[known])
        metrics["eceBeforeTemperature"] = measure(softmax(scores), truth[known])["ece"]
        metrics |= coverage(probabilities, truth[known], threshold)
        metrics["headlineOnlyAccuracy"] = measure(softmax(logits(weights, bias, headlines[known])), truth[known])[
            "accuracy"
        ]
        metrics["f1"] = {
            label: round(float(f1), 4)
            for label, f1 in zip(labels, class_f1(probabilities.argmax(1), truth[known], len(labels)))
        }
        source = np.array([row["source"] for row in rows])[known]
        metrics["accuracyBySource"] = {
            one: {
                "accuracy": measure(probabilities[source == one], truth[known][source == one])["accuracy"],
                "n": int((source == one).sum()),
            }
            for one in sorted(set(source))
        }
        save(name, weights, bias, temperature, threshold, metrics)


def sure_label(row: dict, head: str) -> int:
    """-1 where a row has none: AG's Sci/Tech is science or technology to the desk head."""
    if head == "agnews":
        return -1 if row["agnews"] is None else row["agnews"]
    return row["desk"][0] if len(row["desk"]) == 1 else -1


def folded(model: Newsgauge, head: str) -> tuple[np.ndarray, np.ndarray]:
    """The weights with the learned scale in them, rounded as they are saved: [labels, 384] and [labels]."""
    weights = (model.scales[head] * model.heads[head].weight).detach().numpy()
    return weights.round(5), model.heads[head].bias.detach().numpy().round(5)


def logits(weights: np.ndarray, bias: np.ndarray, stored: np.ndarray) -> np.ndarray:
    """int8 [texts, 384] -> [texts, labels]."""
    return stored.astype(np.float32) / 127 @ weights.T + bias


def softmax(scores: np.ndarray) -> np.ndarray:
    exponentials = np.exp(scores - scores.max(1, keepdims=True))
    return exponentials / exponentials.sum(1, keepdims=True)


def fit_temperature(scores: np.ndarray, truth: np.ndarray) -> float:
    """The temperature of least negative log likelihood, on a grid of 1 %."""
    grid = np.exp(np.arange(np.log(0.2), np.log(5), 0.01))
    likelihood = [np.log(softmax(scores / t)[np.arange(len(truth)), truth] + 1e-12).mean() for t in grid]
    return float(grid[int(np.argmax(likelihood))])


def fit_threshold(probabilities: np.ndarray, truth: np.ndarray) -> float:
    confidence, right = probabilities.max(1), probabilities.argmax(1) == truth
    grid = np.arange(35, 51) / 100
    threshold = next((t for t in grid if right[confidence >= t].mean() >= 0.95), grid[-1])
    while threshold > grid[0] and (confidence < threshold).mean() > 0.10:
        threshold -= 0.01
    return round(float(threshold), 2)


def coverage(probabilities: np.ndarray, truth: np.ndarray, threshold: float) -> dict:
    confident = probabilities.max(1) >= threshold
    precision = (probabilities.argmax(1) == truth)[confident].mean()
    return {"uncertain": round(float(1 - confident.mean()), 4), "confidentPrecision": round(float(precision), 4)}


def measure(probabilities: np.ndarray, truth: np.ndarray) -> dict:
    predicted, confidence = probabilities.argmax(1), probabilities.max(1)
    right = predicted == truth
    bins = np.minimum((confidence * BINS).astype(int), BINS - 1)
    gaps = [
        abs(right[bins == b].mean() - confidence[bins == b].mean()) * (bins == b).mean()
        for b in range(BINS)
        if (bins == b).any()
    ]
    f1 = class_f1(predicted, truth, probabilities.shape[1])
    return {
        "accuracy": round(float(right.mean()), 4),
        "macroF1": round(float(np.mean(f1)), 4),
        "ece": round(float(sum(gaps)), 4),
        "n": len(truth),
    }


def class_f1(predicted: np.ndarray, truth: np.ndarray, labels: int) -> list[float]:
    hits = [((predicted == k) & (truth == k)).sum() for k in range(labels)]
    return [2 * hits[k] / max(1, (predicted == k).sum() + (truth == k).sum()) for k in range(labels)]


def save(name: str, weights: np.ndarray, bias: np.ndarray, temperature: float, threshold: float, metrics: dict) -> None:
    labels = [
        {
            "slug": slug,
            "name": slug if name == "agnews" else slug.capitalize(),
            "colour": colour(slug),
            "iptc": iptc(slug),
        }
        for slug in HEADS[name]
    ]
    data = json.loads((WORK / "rows.json").read_text())["sources"]
    head = {
        "name": name,
        "version": VERSION,
        "encoder": NAME,
        "encoderVersion": VERSION,
        "input": "vector",
        "labels": labels,
        "weights": [[round(float(weight), 5) for weight in row] for row in weights],
        "bias": [round(float(value), 5) for value in bias],
        "temperature": temperature,
        "threshold": threshold,
        "metrics": metrics,
        "data": [source for source in data if name == "desk" or source["name"] == "ag_news"],
        "card": CARDS[name] + " " + THRESHOLD_RULE,
    }
    folder = MODELS / "heads"
    folder.mkdir(parents=True, exist_ok=True)
    # One line a row of weights: a file that a person can read and git can compare.
    text = json.dumps(head | {"weights": "WEIGHTS"}, indent=2, ensure_ascii=False)
    rows = ",\n".join("    " + json.dumps(row, separators=(",", ":")) for row in head["weights"])
    (folder / f"{name}.json").write_text(text.replace('"WEIGHTS"', f"[\n{rows}\n  ]") + "\n")
    print(name, "temperature", temperature, "threshold", threshold, json.dumps(metrics))


def colour(slug: str) -> str:
    return COLOURS[DESK_OF_LABEL.get(slug, slug)]


def iptc(slug: str) -> str | None:
    return IPTC.get(DESK_OF_LABEL.get(slug, slug))


CARDS = {
    "desk": (
        "Eight desks for English titles and summaries, learned from AG News (2004-05), Reuters headlines (2007-10), "
        "AllSides (US politics, 2012-20) and NewsAPI (early 2022, mostly Indian and US outlets): politics means mostly "
        "US politics, world what is foreign to a US reader. "
        "Labels are the sections that a story was filed under: one story often fits two desks, and crime, education, "
        "weather and opinion have none of their own."
    ),
    "agnews": (
        "The four classes of the AG News benchmark, learned from about 9,500 of its 120,000 training rows (2004-05). "
        "It is there to compare with published figures; for a newsroom use desk."
    ),
}


if __name__ == "__main__":
    main()
