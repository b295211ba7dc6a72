"""work/model.pt -> models/minilm-l6-news: encoder.int8.onnx, tokenizer, manifest; work/encoder.fp32.onnx beside.

The graph is written node by node instead of traced. It is small, it does not move with the version of an exporter, and
it has exactly the nodes that are fast on a CPU: fused Attention and BiasGelu, but plain Add and LayerNormalization
(the fused SkipLayerNormalization takes 26 to 34 % of the time of onnxruntime 1.30; without it texts a second rise by
25 to 40 %; the session must be made with disable_specified_optimizers = SkipLayerNormFusion, or it comes back).

Inputs input_ids and attention_mask, int32 [batch, seq] with seq <= 128; output vector, float32 [batch, 384], of unit
length.
"""

import hashlib
import json
from pathlib import Path

import numpy as np
import onnx
import onnxruntime
import torch
from onnx import TensorProto, helper, numpy_helper
from onnxruntime.quantization import QuantType, quantize_dynamic

from clean import MAX_TEXT
from model import BASE, BASE_SHA256, DIMS, MAX_TOKENS, Newsgauge, load_tokenizer, pad
from prepare import WORK

NAME = "minilm-l6-news"
VERSION = "1"
MODELS = Path(__file__).parent.parent / "models"
FP32 = WORK / "encoder.fp32.onnx"
INT8 = MODELS / NAME / "encoder.int8.onnx"


def main() -> None:
    model = Newsgauge()
    model.load_state_dict(torch.load(WORK / "model.pt"))
    model.eval()

    (MODELS / NAME).mkdir(parents=True, exist_ok=True)
    onnx.save(graph(model), FP32)
    compare(model)
    # Weights are int8 with a scale for each output column; activations get their scale at run time. The projection
    # stays fp32 (0.6 MB): it runs once a text, and its output is what is stored.
    quantize_dynamic(
        FP32,
        INT8,
        op_types_to_quantize=["MatMul", "Attention", "Gather"],
        nodes_to_exclude=["projection"],
        per_channel=True,
        weight_type=QuantType.QInt8,
        extra_options={"DefaultTensorType": TensorProto.FLOAT},
    )
    save_tokenizer(MODELS / NAME)
    save_manifest(MODELS / NAME)
    print({path.name: path.stat().st_size for path in sorted((MODELS / NAME).iterdir())})


def graph(model: Newsgauge) -> onnx.ModelProto:
    weights = {name: tensor.numpy() for name, tensor in model.bert.state_dict().items()}
    heads = model.bert.config.num_attention_heads
    epsilon = model.bert.config.layer_norm_eps
    nodes: list[onnx.NodeProto] = []
    constants: list[TensorProto] = []

    def constant(name: str, value: np.ndarray) -> str:
        constants.append(numpy_helper.from_array(np.ascontiguousarray(value), name))
        return name

    def node(kind: str, inputs: list[str], name: str, domain: str = "", **attributes) -> str:
        nodes.append(helper.make_node(kind, inputs, [name], name=name, domain=domain, **attributes))
        return name

    def layer_norm(x: str, source: str, name: str) -> str:
        scale = constant(f"{name}.scale", weights[f"{source}.weight"])
        shift = constant(f"{name}.shift", weights[f"{source}.bias"])
        return node("LayerNormalization", [x, scale, shift], name, axis=-1, epsilon=epsilon)

    def matmul(x: str, source: str, name: str) -> str:
        return node("MatMul", [x, constant(f"{name}.weight", weights[f"{source}.weight"].T)], name)

    def linear(x: str, source: str, name: str) -> str:
        return node(
            "Add", [matmul(x, source, f"{name}.matmul"), constant(f"{name}.bias", weights[f"{source}.bias"])], name
        )

    # Every token is of the first segment, so its embedding is added to the positions'.
    embeddings = {name: weights[f"embeddings.{name}_embeddings.weight"] for name in ["word", "position", "token_type"]}
    position_table = constant("positions.table", (embeddings["position"] + embeddings["token_type"][0])[:MAX_TOKENS])
    words = node("Gather", [constant("words.table", embeddings["word"]), "input_ids"], "words")
    length = node("Shape", ["input_ids"], "length", start=1, end=2)
    zero = constant("zero", np.array([0], dtype=np.int64))
    positions = node("Slice", [position_table, zero, length, zero], "positions")
    x = layer_norm(node("Add", [words, positions], "embeddings"), "embeddings.LayerNorm", "embeddings.norm")

    for i in range(model.bert.config.num_hidden_layers):
        layer, self_attention = f"encoder.layer.{i}", f"encoder.layer.{i}.attention.self"
        parts = [f"{self_attention}.{part}" for part in ["query", "key", "value"]]
        packed_weight = constant(
            f"{i}.attention.weight", np.concatenate([weights[f"{part}.weight"].T for part in parts], axis=1)
        )
        packed_bias = constant(f"{i}.attention.bias", np.concatenate([weights[f"{part}.bias"] for part in parts]))
        attention = node(
            "Attention",
            [x, packed_weight, packed_bias, "attention_mask"],
            f"{i}.attention",
            "com.microsoft",
            num_heads=heads,
        )
        attention = linear(attention, f"{layer}.attention.output.dense", f"{i}.attention.out")
        x = layer_norm(
            node("Add", [attention, x], f"{i}.attention.sum"),
            f"{layer}.attention.output.LayerNorm",
            f"{i}.attention.norm",
        )
        wide = matmul(x, f"{layer}.intermediate.dense", f"{i}.wide")
        wide = node(
            "BiasGelu",
            [wide, constant(f"{i}.wide.bias", weights[f"{layer}.intermediate.dense.bias"])],
            f"{i}.gelu",
            "com.microsoft",
        )
        narrow = linear(wide, f"{layer}.output.dense", f"{i}.narrow")
        x = layer_norm(node("Add", [narrow, x], f"{i}.sum"), f"{layer}.output.LayerNorm", f"{i}.norm")

    # The sum over the tokens stands for their mean: the length is normalised afterwards anyway.
    mask = node("Cast", ["attention_mask"], "mask.float", to=TensorProto.FLOAT)
    mask = node("Unsqueeze", [mask, constant("last", np.array([-1], dtype=np.int64))], "mask")
    pooled = node(
        "ReduceSum",
        [node("Mul", [x, mask], "masked"), constant("tokens", np.array([1], dtype=np.int64))],
        "pooled",
        keepdims=0,
    )
    projection = constant("projection.weight", model.projection.weight.detach().numpy().T)
    projected = node("MatMul", [pooled, projection], "projection")
    node("LpNormalization", [projected], "vector", axis=-1, p=2)

    inputs = [
        helper.make_tensor_value_info(name, TensorProto.INT32, ["batch", "seq"])
        for name in ["input_ids", "attention_mask"]
    ]
    outputs = [helper.make_tensor_value_info("vector", TensorProto.FLOAT, ["batch", DIMS])]
    result = helper.make_model(
        helper.make_graph(nodes, NAME, inputs, outputs, constants),
        opset_imports=[helper.make_opsetid("", 17), helper.make_opsetid("com.microsoft", 1)],
        ir_version=8,
        producer_name="newsgauge",
    )
    onnx.checker.check_model(result)
    return result


def compare(model: Newsgauge) -> None:
    """The graph must be the model: texts of several lengths, padded, within 1e-4."""
    texts = ["Council votes on the new bridge", "Rain.", "A longer text about many things, " * 30]
    input_ids, mask = pad([encoding.ids for encoding in load_tokenizer().encode_batch(texts)])
    with torch.inference_mode():
        wanted = model.vector(input_ids, mask).numpy()
    found = Encoder(FP32).run(input_ids, mask)
    difference = float(np.abs(found - wanted).max())
    print(f"fp32 graph against PyTorch: largest difference {difference:.1e}")
    assert difference < 1e-4


class Encoder:
    """An ONNX session with the settings of the product."""

    def __init__(self, path: Path) -> None:
        options = onnxruntime.SessionOptions()
        options.add_session_config_entry("optimization.disable_specified_optimizers", "SkipLayerNormFusion")
        self.session = onnxruntime.InferenceSession(
            path, options, providers=["CPUExecutionProvider"], disabled_optimizers=["SkipLayerNormFusion"]
        )
        self.tokenizer = load_tokenizer()

    def run(self, input_ids: torch.Tensor, mask: torch.Tensor) -> np.ndarray:
        """[batch, seq] twice -> float32 [batch, 384]."""
        feed = {"input_ids": input_ids.numpy().astype(np.int32), "attention_mask": mask.numpy().astype(np.int32)}
        return self.session.run(["vector"], feed)[0]

    def vectors(self, texts: list[str], batch: int = 16) -> np.ndarray:
        """Texts -> stored vectors, int8 [texts, 384]. Batches of like length, as in the product: dynamic int8 takes its
        scales over the whole batch, so a text's vector moves a little with its neighbours."""
        ids = [encoding.ids for encoding in self.tokenizer.encode_batch(texts)]
        order = sorted(range(len(ids)), key=lambda i: len(ids[i]))
        result = np.empty((len(texts), DIMS), dtype=np.int8)
        for at in range(0, len(order), batch):
            rows = order[at : at + batch]
            result[rows] = stored(self.run(*pad([ids[i] for i in rows])))
        return result


def stored(vector: np.ndarray) -> np.ndarray:
    """Unit length float32 -> int8, rounded as JavaScript's Math.round does."""
    return np.clip(np.floor(127 * vector + 0.5), -127, 127).astype(np.int8)


def save_tokenizer(folder: Path) -> None:
    load_tokenizer().save(str(folder / "tokenizer.json"), pretty=False)
    config = json.loads((BASE / "tokenizer_config.json").read_text()) | {"model_max_length": MAX_TOKENS}
    config.pop("name_or_path")
    (folder / "tokenizer_config.json").write_text(json.dumps(config, indent=1) + "\n")


def save_manifest(folder: Path) -> None:
    files = ["encoder.int8.onnx", "tokenizer.json", "tokenizer_config.json"]
    manifest = {
        "name": NAME,
        "version": VERSION,
        "base": {"name": "sentence-transformers/all-MiniLM-L6-v2", "sha256": BASE_SHA256["model.safetensors"]},
        "licence": "Apache-2.0",
        "trainingData": json.loads((WORK / "rows.json").read_text())["sources"],
        "dims": DIMS,
        "maxTokens": MAX_TOKENS,
        "maxChars": MAX_TEXT,
        "languages": ["en"],
        "files": {
            name: {
                "sha256": hashlib.sha256((folder / name).read_bytes()).hexdigest(),
                "bytes": (folder / name).stat().st_size,
            }
            for name in files
        },
        "inputs": ["input_ids", "attention_mask"],
        "output": "vector",
    }
    (folder / "manifest.json").write_text(json.dumps(manifest, indent=2) + "\n")


if __name__ == "__main__":
    main()
