"""The site's policy: what a field's rule is, and the file that says it."""

from __future__ import annotations

import pytest

from app.domain.document import DocumentType, FieldKind, FieldSpec
from app.domain.errors import PolicyError
from app.domain.policy import SENSITIVE, DocumentRule, FieldRule, PictureKeeping, SitePolicy
from app.domain.policy_text import policy_of, text_of

CARD = DocumentType(
    "card",
    {"en": "Card"},
    (
        FieldSpec("id_number", FieldKind.NUMBER, {"en": "Number"}),
        FieldSpec("religion", FieldKind.TEXT, {"en": "Religion"}, sensitive=True),
        FieldSpec("photo", FieldKind.PHOTO, {"en": "Portrait"}),
    ),
)


def test_sensitive_fields_are_masked_and_stay_here_until_the_site_says_otherwise() -> None:
    policy, values = SitePolicy(), {"id_number": "1", "religion": "x"}
    assert policy.rule(CARD, "religion") == SENSITIVE
    assert policy.stored(CARD, values) == {"id_number": "1"}
    assert policy.exported(CARD, values) == {"id_number": "1", "religion": ""}
    assert policy.masked(CARD) == {"religion"}
    turned_on = SitePolicy(fields={"religion": FieldRule()})
    assert turned_on.stored(CARD, values) == values
    assert turned_on.masked(CARD) == frozenset()


def test_a_rule_for_the_type_goes_before_one_for_the_key() -> None:
    own = DocumentRule(fields={"id_number": FieldRule(export=False)})
    policy = SitePolicy(fields={"id_number": FieldRule(mask=True)}, documents={"card": own})
    assert policy.rule(CARD, "id_number") == FieldRule(export=False)


def test_days_and_pictures_may_be_told_for_each_type() -> None:
    own = DocumentRule(keep_days=3, picture=PictureKeeping.PORTRAIT, picture_days=1)
    policy = SitePolicy(keep_days=10, documents={"card": own})
    assert (policy.keeps_for("card"), policy.keeps_for("other")) == (3, 10)
    assert (policy.picture_of("card"), policy.picture_of("other")) == (PictureKeeping.PORTRAIT, PictureKeeping.NONE)
    assert policy.picture_days_of("card") == 1
    assert SitePolicy(zero_write=True, documents={"card": own}).picture_of("card") is PictureKeeping.NONE


def test_a_field_that_is_not_read_is_not_in_the_type() -> None:
    policy = SitePolicy(fields={"religion": FieldRule(extract=False)})
    assert [spec.key for spec in policy.narrowed(CARD).fields] == ["id_number", "photo"]


def test_the_second_operator_types_only_chosen_fields() -> None:
    chosen = {"id_number": FieldRule(rekey=True)}
    assert SitePolicy(fields=chosen).rekeyed(CARD) == ()
    assert SitePolicy(second_operator=True, fields=chosen).rekeyed(CARD) == ("id_number",)


def test_the_file_says_the_policy_and_back() -> None:
    own = DocumentRule(7, PictureKeeping.REDACTED, 2, {"religion": FieldRule(days=5)})
    policy = SitePolicy(zero_write=True, keep_days=30, fields={"x": FieldRule(mask=True)}, documents={"card": own})
    assert text_of(policy_of(text_of(policy))) == text_of(policy)
    assert policy_of(text_of(policy)) == policy


@pytest.mark.parametrize(
    ("text", "code", "key"),
    [
        ("", "policy_key_wrong", "schema"),
        ("x = ", "policy_unreadable", ""),
        ("keep_day = 3", "policy_key_wrong", "keep_day"),
        ("keep_days = -1", "policy_key_wrong", "keep_days"),
        ("keep_days = true", "policy_key_wrong", "keep_days"),
        ("keep_days = 99999999", "policy_key_wrong", "keep_days"),
        ("backups_kept = 0", "policy_key_wrong", "backups_kept"),
        ('zero_write = "yes"', "policy_key_wrong", "zero_write"),
        ('picture = "all"', "policy_key_wrong", "picture"),
        ("fields = 3", "policy_key_wrong", "fields"),
        ("[fields.religion]\nstores = true", "policy_key_wrong", "fields.religion.stores"),
        ('[fields."a b"]\nstore = true', "policy_key_wrong", "fields.a b"),
        ("[documents.card.fields.x]\ndays = 1.5", "policy_key_wrong", "documents.card.fields.x.days"),
    ],
)
def test_a_wrong_file_is_refused_with_the_place(text: str, code: str, key: str) -> None:
    with pytest.raises(PolicyError) as error:
        policy_of(text if not key or key == "schema" else f'schema = "countersign/policy/1"\n{text}')
    assert error.value.code == code
    assert error.value.params.get("key", "") == key
