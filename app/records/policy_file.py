"""The site's policy in the store and beside it: what the administrator sealed is in force, whatever the file says."""

from __future__ import annotations

import hmac
from dataclasses import dataclass

from app.domain.errors import PolicyError
from app.domain.policy import SitePolicy
from app.domain.policy_text import policy_of, text_of
from app.records.files import replace_file
from app.records.store import Store

_SEAL = "# seal: "
_SETTING = "policy"


@dataclass(frozen=True, slots=True)
class PolicyInForce:
    """What holds now. `file_differs`: somebody changed policy.toml, and it is not (yet) what the administrator
    sealed.

    `is_written` is False while the site never wrote a policy; then the defaults hold.
    """

    policy: SitePolicy
    is_written: bool
    file_differs: bool


def sealed_text(store: Store) -> str:
    """The policy that was sealed, as text; "" while none was. To tell whether another program sealed another one."""
    return store.setting(_SETTING)


def policy_in_force(store: Store) -> PolicyInForce:
    """The sealed policy; the program's defaults where none was sealed yet.

    Raises: PolicyError if the sealed text cannot be read by this version.
    """
    sealed = store.setting(_SETTING)
    if not sealed:
        return PolicyInForce(SitePolicy(), is_written=False, file_differs=store.place.policy.exists())
    differs = _file_text(store) != _with_seal(store, sealed)
    return PolicyInForce(policy_of(sealed), is_written=True, file_differs=differs)


def seal_policy(store: Store, policy: SitePolicy) -> None:
    """Puts the policy in force and writes policy.toml anew (`Deed.CHANGE_POLICY`; the caller notes it).

    Raises: StoreError `store_not_writable` or `store_disk_full`; then the old policy holds.
    """
    text = text_of(policy)
    with store.writing():
        store.put_setting(_SETTING, text)
        replace_file(store.place.policy, _with_seal(store, text).encode())


def policy_to_adopt(store: Store) -> SitePolicy:
    """What policy.toml says, for an administrator who edited the file and wants it sealed.

    Raises: PolicyError `policy_unreadable` or `policy_key_wrong`.
    """
    text = _file_text(store)
    if not text:
        raise PolicyError("policy_unreadable", detail=store.place.policy.name)
    return policy_of(text)


def _with_seal(store: Store, text: str) -> str:
    return f"{text}{_SEAL}{hmac.digest(store.keys.policy, text.encode(), 'sha256').hex()}\n"


def _file_text(store: Store) -> str:
    try:
        return store.place.policy.read_text("utf-8")
    except (OSError, UnicodeDecodeError):
        return ""
