"""Writes a trained recogniser as ONNX with its alphabet in the metadata, and says what it weighs.

    python packaging/recognisers/export.py --script sea --checkpoint build/recognisers/sea/last.pt --out sea_rec.onnx

The file takes what PP-OCRv6 sees of a line, [N, T, 2808] (app/ocr/eyes.py), and gives [N, 4 T, classes] probabilities:
four for each eight pixels. `character` in its metadata
lists the classes one on a line, without blank (class 0) and space (the last), as rapidocr-onnxruntime expects it.
Weights are stored in half precision and widened when the file is loaded, which halves it and changes no reading that
was seen. `--keep` also writes the weights for a later training to start from (4 MB).
"""

from __future__ import annotations

import argparse
import hashlib
import sys
from pathlib import Path

sys.path.insert(0, str(Path(__file__).resolve().parents[1]))

import numpy as np
import onnx
import torch
from onnx import numpy_helper

from recognisers import alphabets, net

LICENCE = "Apache-2.0"


def export(script_name: str, checkpoint: Path, out: Path) -> None:
    """Writes the running mean of the checkpoint's weights. Raises: SystemExit if the alphabet is another one."""
    saved = torch.load(checkpoint, map_location="cpu", weights_only=True)
    script = alphabets.script(script_name)
    if saved["classes"] != list(script.classes):
        raise SystemExit(f"{checkpoint} was trained with another alphabet")
    model = net.Net(script.count)
    model.load_state_dict(saved["mean"])
    torch.onnx.export(
        net.Reader(model).eval(),
        (torch.zeros(1, 40, net.SEEN_WIDTH),),
        str(out),
        input_names=["seen"],
        output_names=["probabilities"],
        dynamic_axes={"seen": {0: "n", 1: "columns"}, "probabilities": {0: "n", 1: "frames"}},
        opset_version=17,
        dynamo=False,
    )
    _describe(out, script_name, script, saved["state"])


def keep(checkpoint: Path, out: Path) -> None:
    """Writes what `train.py` needs to start from these weights."""
    saved = torch.load(checkpoint, map_location="cpu", weights_only=True)
    small = {name: value.half() if value.is_floating_point() else value for name, value in saved["mean"].items()}
    out.parent.mkdir(parents=True, exist_ok=True)
    torch.save({"classes": saved["classes"], "mean": small, "state": saved["state"]}, out)


def _describe(out: Path, script_name: str, script: alphabets.Script, state: dict[str, object]) -> None:
    model = onnx.load(str(out))
    _halve(model.graph)
    facts = {
        "character": "\n".join(script.classes),
        "script": script_name,
        "lines": str(state["lines"]),
        "steps": str(state["steps"]),
        "minutes": f"{float(str(state['seconds'])) / 60:.0f}",
        "licence": LICENCE,
        "origin": "drawn lines only, on what PP-OCRv6 small sees of them; packaging/recognisers of Countersign",
    }
    for key, value in facts.items():
        entry = model.metadata_props.add()
        entry.key, entry.value = key, value
    onnx.checker.check_model(model)
    onnx.save(model, str(out))


def _halve(graph: onnx.GraphProto) -> None:
    """Stores large weights in half precision; a cast in front of their use widens them again."""
    large = [
        item for item in graph.initializer if item.data_type == onnx.TensorProto.FLOAT and len(item.raw_data) > 4096
    ]
    for item in large:
        values = numpy_helper.to_array(item).astype(np.float16)
        graph.initializer.remove(item)
        graph.initializer.append(numpy_helper.from_array(values, f"{item.name}/half"))
        widen = onnx.helper.make_node("Cast", [f"{item.name}/half"], [item.name], to=onnx.TensorProto.FLOAT)
        graph.node.insert(0, widen)


def main(arguments: list[str]) -> int:
    """Reads the command line, exports, prints size and sha256 for the manifest."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--script", choices=[*alphabets.MODULES, *alphabets.SHARES], required=True)
    parser.add_argument("--checkpoint", type=Path, required=True)
    parser.add_argument("--out", type=Path, required=True)
    parser.add_argument("--keep", type=Path)
    given = parser.parse_args(arguments)
    export(given.script, given.checkpoint, given.out)
    if given.keep:
        keep(given.checkpoint, given.keep)
    data = given.out.read_bytes()
    print(f'size_bytes = {len(data)}\nsha256 = "{hashlib.sha256(data).hexdigest()}"')
    return 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
