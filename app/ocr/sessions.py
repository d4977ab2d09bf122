"""The only door to rapidocr-onnxruntime and onnxruntime: sessions with modest memory, from bytes that were checked.

Everything else of those libraries is imported from here, so that the check of the telemetry switch comes first.
"""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

import numpy as np
from numpy.typing import NDArray

from app.domain.errors import EngineError
from app.ocr import TELEMETRY_OFF_IN_TIME

if not TELEMETRY_OFF_IN_TIME:
    raise EngineError("engine_telemetry_on")

# After the check above: the switch works before the first import alone.
from onnxruntime import GraphOptimizationLevel, SessionOptions
from rapidocr_onnxruntime.ch_ppocr_det.utils import DBPostProcess
from rapidocr_onnxruntime.ch_ppocr_rec.utils import CTCLabelDecode
from rapidocr_onnxruntime.utils.infer_engine import ONNXRuntimeError, OrtInferSession

__all__ = [
    "CTCLabelDecode",
    "DBPostProcess",
    "LineSession",
    "Tensor",
    "as_batch",
    "open_session",
    "run",
    "run_all",
    "with_outputs",
]

Tensor = NDArray[np.float32]


class LineSession(OrtInferSession):  # type: ignore[misc]
    """The library's session over bytes instead of a path, with the settings that were measured. Safe between threads.

    One thread unless `threads` says otherwise: lines are read side by side instead. No thread spins while it waits,
    which would cost the desk its processor. The arena grows to what the widest line needs and is used again; patterns
    per shape, which would be kept for every new width, are off (after 60 random widths 99 MB, against 129 MB with
    them and 142 MB without an arena; 8 % faster than without).
    """

    @staticmethod
    def _init_sess_opts(config: dict[str, Any]) -> SessionOptions:
        options = SessionOptions()
        options.log_severity_level = 4
        options.intra_op_num_threads = config["threads"]
        options.add_session_config_entry("session.intra_op.allow_spinning", "0")
        options.inter_op_num_threads = 1
        options.enable_cpu_mem_arena = True
        options.enable_mem_pattern = False
        options.graph_optimization_level = GraphOptimizationLevel.ORT_ENABLE_ALL
        return options

    @staticmethod
    def _verify_model(model_path: bytes) -> None:
        """The bytes were checked against the manifest before."""


def open_session(model: bytes, *, threads: int = 1) -> LineSession:
    """A session over the model.

    Raises: EngineError `engine_failed` if onnxruntime cannot load it, `engine_out_of_memory` for want of memory.
    """
    try:
        return LineSession({"model_path": model, "threads": threads})
    except MemoryError as exc:
        raise EngineError("engine_out_of_memory") from exc
    except Exception as exc:  # onnxruntime's own share no other base
        raise EngineError("engine_failed") from exc


def with_outputs(model: bytes, names: Sequence[str]) -> bytes:
    """The ONNX model with these inner tensors (32-bit floats) as further outputs, behind its own.

    Messages of protocol buffers that are put one behind the other are merged, so nothing of the file is changed.

    Source: ONNX's onnx.proto, ModelProto.graph (7), GraphProto.output (12), ValueInfoProto.name (1) and type (2).
    """
    floats = bytes((0x12, 4, 0x0A, 2, 0x08, 1))
    outputs = b"".join(_field(0x62, _field(0x0A, name.encode()) + floats) for name in names)
    return model + _field(0x3A, outputs)


def _field(tag: int, content: bytes) -> bytes:
    length, rest = bytearray(), len(content)
    while rest >= 0x80:
        length.append(rest & 0x7F | 0x80)
        rest >>= 7
    return bytes((tag,)) + bytes((*length, rest)) + content


def run(session: LineSession, batch: Tensor) -> Tensor:
    """The network's first output.

    Raises: EngineError `engine_out_of_memory` or `engine_failed`.
    """
    return run_all(session, batch)[0]


def run_all(session: LineSession, batch: Tensor) -> list[Tensor]:
    """All of the network's outputs.

    Raises: EngineError `engine_out_of_memory` or `engine_failed`.
    """
    try:
        outputs: list[Tensor] = session(batch)
    except MemoryError as exc:
        raise EngineError("engine_out_of_memory") from exc
    except ONNXRuntimeError as exc:
        code = "engine_out_of_memory" if "alloc" in str(exc).lower() else "engine_failed"
        raise EngineError(code) from exc
    return outputs


def as_batch(pixels: NDArray[np.uint8], width_px: int) -> Tensor:
    """One RGB picture as 1 × 3 × height × `width_px`, blue first, -1 to 1, with grey to the right of it."""
    rows, columns = pixels.shape[:2]
    batch = np.zeros((1, 3, rows, width_px), dtype=np.float32)
    blue_first = pixels[:, :, ::-1].transpose(2, 0, 1)
    batch[0, :, :, :columns] = blue_first.astype(np.float32) / 127.5 - 1.0
    return batch
