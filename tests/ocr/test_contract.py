"""The contract suite, run for the shipped engine and for the scripted one."""

from __future__ import annotations

from app.ocr.engine import Engine
from tests.ocr.contract import EngineContract
from tests.ocr.drawn import Drawn
from tests.ocr.scripted_engine import ScriptedEngine, ScriptedLine
from tests.ocr.shipped import shipped_engine


class TestRapidEngine(EngineContract):
    def engine(self, drawn: Drawn) -> Engine:
        return shipped_engine()


class TestScriptedEngine(EngineContract):
    def engine(self, drawn: Drawn) -> Engine:
        """Told the truth about the drawing, with outlines as a detector gives them: never pointing left or up."""
        lines = []
        for text, quad in zip(drawn.texts, drawn.loose, strict=True):
            backwards = not -45 < quad.angle_deg <= 135
            lines.append(ScriptedLine(text, quad.turned(2) if backwards else quad, upside_down=backwards))
        rows, columns = drawn.image.shape[:2]
        return ScriptedEngine(lines, size_px=(columns, rows))
