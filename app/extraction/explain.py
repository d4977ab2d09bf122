"""What a document type expects and checks, in plain lines for a terminal."""

from __future__ import annotations

from collections.abc import Iterator, Mapping

from app.domain.document import DocumentType, FieldSpec


def listed(catalogue: Mapping[str, DocumentType]) -> Iterator[str]:
    """One line for each type: identifier, name, side and number of fields."""
    for identifier, document in catalogue.items():
        yield f"{identifier:<26}{document.name('en')}, {document.side} ({len(document.fields)} fields)"


def explained(document: DocumentType) -> Iterator[str]:
    """The type's sides and limits, how it is recognised, and each field with its kind and rules."""
    yield f"{document.identifier}: {document.name('en')}, {document.side}"
    if document.other_side:
        yield f"  other side: {document.other_side}"
    limits = document.limits
    yield f"  picture: sides of {limits.min_side_px} to {limits.max_side_px:,} pixels"
    if document.aspect:
        yield f"  card: at least {limits.min_area_share:.0%} of the picture, {document.aspect:g} times as wide as high"
    rules = document.recognition
    signs = [
        *(f"“{word}”" for word in rules.words[:_WORDS_SHOWN]),
        *(f"number like {pattern}" for pattern in rules.patterns),
        *(f"machine-readable zone {form}" for form in rules.mrz),
    ]
    yield f"  recognised by: {'; '.join(signs) or 'being chosen'}"
    for spec in document.fields:
        yield f"  {spec.key:<24}{spec.name('en'):<30}{', '.join(_marks(spec))}"


_WORDS_SHOWN = 6


def _marks(spec: FieldSpec) -> list[str]:
    """Kind, rules and sources of one field."""
    marks = [spec.kind.value]
    marks += [f"in {spec.script.value}"] if spec.script else []
    marks += [f"grammar {spec.grammar}"] if spec.grammar else []
    marks += [f"must match {spec.pattern}"] if spec.pattern else []
    marks += [f"checked as {name}" for name in spec.checks if name != spec.grammar]
    marks += ["also in the machine-readable zone"] if spec.from_mrz and spec.from_mrz != "mrz" else []
    marks += [f"up to {spec.max_lines} lines"] if spec.max_lines > 1 else []
    marks += [f"only {' '.join(spec.countries)}"] if spec.countries else []
    marks += [] if spec.required else ["optional"]
    marks += ["sensitive"] if spec.sensitive else []
    return marks
