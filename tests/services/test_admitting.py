"""What a site does not read is not in what it takes in."""

from __future__ import annotations

from app.domain.document import DocumentType, FieldKind, FieldSpec
from app.domain.policy import FieldRule, SitePolicy
from app.domain.reading import FieldState, FieldValue, Reading
from app.services.admitting import admitted

CARD = DocumentType(
    "card",
    {"en": "Card"},
    (
        FieldSpec("number", FieldKind.NUMBER, {"en": "Number"}),
        FieldSpec("sex", FieldKind.SEX, {"en": "Sex"}),
        FieldSpec("photo", FieldKind.PHOTO, {"en": "Photo"}),
    ),
)
WHOLE = Reading(
    "p1",
    "card",
    1.0,
    (FieldValue("number", "1", FieldState.CLEAR), FieldValue("sex", "F", FieldState.CLEAR)),
    photo=b"portrait",
)


def test_fields_that_the_site_does_not_read_are_not_taken_in() -> None:
    policy = SitePolicy(fields={"sex": FieldRule(extract=False), "photo": FieldRule(extract=False)})
    taken = admitted(WHOLE, policy.narrowed(CARD))
    assert [value.key for value in taken.fields] == ["number"]
    assert taken.photo == b""


def test_what_the_site_reads_is_taken_in_as_it_is() -> None:
    assert admitted(WHOLE, SitePolicy().narrowed(CARD)) == WHOLE
