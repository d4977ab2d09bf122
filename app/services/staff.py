"""Use cases about people: who is added, changed, let in again; every one noted in the log."""

from __future__ import annotations

from app.domain.errors import StoreError
from app.domain.operators import Approval, Deed, Operator, Role
from app.domain.trail import Happening
from app.services.ledger import Ledger


def choose_single(ledger: Ledger, name: str) -> Operator:
    """Makes this a site with one operator who needs no PIN: an explicit choice at the first start.

    Raises: StoreError `operators_exist`.
    """
    with ledger.store.writing():
        operator = ledger.store.operators.choose_single(name)
        ledger.store.audit.append(Happening("single_operator_chosen", operator.operator_id))
    return operator


def add_operator(
    ledger: Ledger, operator_id: str, name: str, role: Role, pin: str, *, actor: Operator | None
) -> Operator:
    """Adds somebody; `actor` is None for the first one, who becomes administrator.

    Raises: StoreError `not_allowed`, `operator_exists`, `operator_id_wrong`, `administrator_missing`, `pin_too_short`.
    """
    _require_manager(ledger, actor)
    with ledger.store.writing():
        operator = ledger.store.operators.add(operator_id, name, role, pin)
        _note(ledger, "operator_added", actor, operator)
    return operator


def change_operator(ledger: Ledger, operator: Operator, *, actor: Operator, pin: str | None = None) -> None:
    """Gives somebody another name, role, standing or PIN; anybody may change the own PIN and nothing else of oneself.

    Raises: StoreError `not_allowed`, `operator_missing`, `administrator_missing`, `pin_too_short`.
    """
    is_own_pin = pin is not None and operator == ledger.store.operators.get(actor.operator_id)
    if not is_own_pin:
        ledger.require(Deed.MANAGE_OPERATORS, actor)
    with ledger.store.writing():
        ledger.store.operators.change(operator, pin)
        _note(ledger, "operator_changed", actor, operator)


def let_in_again(ledger: Ledger, operator_id: str, actor: Operator, *, approval: Approval | None = None) -> None:
    """Ends the wait of somebody who mistyped the PIN too often.

    Raises: StoreError `not_allowed`, `approval_missing` (`Deed.UNLOCK`, subject the operator's id).
    """
    ledger.require(Deed.UNLOCK, actor, subject=operator_id, approval=approval)
    with ledger.store.writing():
        ledger.store.operators.forgive(operator_id)
        ledger.store.audit.append(Happening("let_in_again", actor.operator_id, operator_id))


def agree(
    ledger: Ledger, deed: Deed, subject: str, *, asked_by: str, approver_id: str, pin: str, reason: str = ""
) -> Approval:
    """A second person's agreement, by PIN; a wrong one is noted. Raises: StoreError as `OperatorRoll.approve`."""
    with ledger.noting_refusals(approver_id):
        return ledger.store.operators.approve(
            deed, subject, asked_by=asked_by, approver_id=approver_id, pin=pin, reason=reason
        )


def come_beside(ledger: Ledger, operator_id: str, pin: str, *, beside: str) -> Operator:
    """Somebody else than whoever is at the desk (`beside`), shown by PIN; a wrong one is noted.

    Raises: StoreError `approver_same`, `pin_wrong` or `pin_wait`.
    """
    with ledger.noting_refusals(operator_id):
        second = ledger.store.operators.sign_in(operator_id, pin)
    if second.operator_id == beside:
        raise StoreError("approver_same")
    return second


def _require_manager(ledger: Ledger, actor: Operator | None) -> None:
    if actor is not None:
        ledger.require(Deed.MANAGE_OPERATORS, actor)
    elif ledger.store.operators.all():
        raise StoreError("not_allowed")


def _note(ledger: Ledger, act: str, actor: Operator | None, operator: Operator) -> None:
    details: dict[str, str | int | float] = {"role": operator.role.name.lower(), "active": int(operator.active)}
    by = actor.operator_id if actor else operator.operator_id
    ledger.store.audit.append(Happening(act, by, operator.operator_id, details))
