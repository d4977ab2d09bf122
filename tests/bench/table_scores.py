"""How like two tables are: TEDS (tree edit distance similarity) and cells that are exactly right.

Source: Zhong, ShafieiBavani, Jimeno Yepes, "Image-based table recognition: data, model, and evaluation", 2020.
"""

from __future__ import annotations

from dataclasses import dataclass

from app.domain.content import Cell, Table


@dataclass(frozen=True, slots=True)
class _Node:
    tag: str
    spans: tuple[int, int] = (1, 1)
    text: str = ""


def teds(found: Table | None, meant: Table, *, with_text: bool) -> float:
    """1 for equal trees of rows and cells, 0 for nothing in common."""
    if found is None:
        return 0.0
    a, b = _tree(found), _tree(meant)
    return 1.0 - _distance(a, b, with_text=with_text) / max(len(a[0]), len(b[0]))


def exact_cells(found: Table | None, meant: Table, *, with_text: bool) -> float:
    """Cells at the same place with the same spans (and text, spaces left out): twice those over all of both, 0 to 1."""
    if found is None:
        return 0.0
    keys = [{_key(cell, with_text=with_text) for cell in table.cells} for table in (found, meant)]
    return 2 * len(keys[0] & keys[1]) / max(1, len(keys[0]) + len(keys[1]))


def bare(text: str) -> str:
    """The text without any space."""
    return "".join(text.split())


def _key(cell: Cell, *, with_text: bool) -> tuple[object, ...]:
    return (cell.row, cell.column, cell.row_span, cell.column_span, bare(cell.text) if with_text else "")


def _tree(table: Table) -> tuple[list[_Node], list[int]]:
    """The nodes in post-order, and for each the index of its leftmost leaf."""
    nodes: list[_Node] = []
    leftmost: list[int] = []
    for row in range(table.rows):
        start = len(nodes)
        for cell in (c for c in table.cells if c.row == row):
            leftmost.append(len(nodes))
            nodes.append(_Node("td", (cell.row_span, cell.column_span), bare(cell.text)))
        leftmost.append(start)
        nodes.append(_Node("tr"))
    leftmost.append(0)
    nodes.append(_Node("table"))
    return nodes, leftmost


def _distance(a: tuple[list[_Node], list[int]], b: tuple[list[_Node], list[int]], *, with_text: bool) -> float:
    """Zhang and Shasha's tree edit distance."""
    (nodes_a, left_a), (nodes_b, left_b) = a, b
    tree = [[0.0] * len(nodes_b) for _ in nodes_a]
    for i in _key_roots(left_a):
        for j in _key_roots(left_b):
            _fill(tree, (nodes_a, left_a, i), (nodes_b, left_b, j), with_text=with_text)
    return tree[-1][-1]


def _key_roots(left: list[int]) -> list[int]:
    last = {leaf: index for index, leaf in enumerate(left)}
    return sorted(last.values())


def _fill(
    tree: list[list[float]],
    one: tuple[list[_Node], list[int], int],
    other: tuple[list[_Node], list[int], int],
    *,
    with_text: bool,
) -> None:
    (nodes_a, left_a, i), (nodes_b, left_b, j) = one, other
    first_a, first_b = left_a[i], left_b[j]
    rows, columns = i - first_a + 2, j - first_b + 2
    cost = [[0.0] * columns for _ in range(rows)]
    for x in range(1, rows):
        cost[x][0] = cost[x - 1][0] + 1
    for y in range(1, columns):
        cost[0][y] = cost[0][y - 1] + 1
    for x in range(1, rows):
        node_a = first_a + x - 1
        for y in range(1, columns):
            node_b = first_b + y - 1
            least = min(cost[x - 1][y], cost[x][y - 1]) + 1
            if left_a[node_a] == first_a and left_b[node_b] == first_b:
                change = cost[x - 1][y - 1] + _change(nodes_a[node_a], nodes_b[node_b], with_text=with_text)
                cost[x][y] = tree[node_a][node_b] = min(least, change)
            else:
                before = cost[left_a[node_a] - first_a][left_b[node_b] - first_b]
                cost[x][y] = min(least, before + tree[node_a][node_b])


def _change(a: _Node, b: _Node, *, with_text: bool) -> float:
    if a.tag != b.tag or a.spans != b.spans:
        return 1.0
    if not with_text or a.text == b.text:
        return 0.0
    return _edits(a.text, b.text) / max(len(a.text), len(b.text))


def _edits(a: str, b: str) -> int:
    row = list(range(len(b) + 1))
    for i, x in enumerate(a, 1):
        last, row[0] = row[0], i
        for j, y in enumerate(b, 1):
            last, row[j] = row[j], min(row[j] + 1, row[j - 1] + 1, last + (x != y))
    return row[-1]
