"""What mail programs, browsers and desktops put into a drag: parsed strictly, and never fetched."""

from __future__ import annotations

import base64
import struct

import pytest
from hypothesis import given
from hypothesis import strategies as st

from app.capture.dropped import (
    VirtualFile,
    html_points_elsewhere,
    paths_in_list,
    pictures_in_html,
    plain_name,
    points_elsewhere,
    virtual_files,
)

PNG = b"\x89PNG\r\n\x1a\n and more"


def descriptor(name: str, size: int = -1, *, folder: bool = False) -> bytes:
    """One FILEDESCRIPTORW as Windows lays it out: 592 bytes."""
    flags = (0x40 if size >= 0 else 0) | (0x4 if folder else 0)
    raw = name.encode("utf-16-le")[:518]
    head = struct.pack("<I", flags) + b"\0" * 32 + struct.pack("<I", 0x10 if folder else 0x20) + b"\0" * 24
    return head + struct.pack("<II", max(size, 0) >> 32, max(size, 0) & 0xFFFFFFFF) + raw.ljust(520, b"\0")


def group(*descriptors: bytes) -> bytes:
    return struct.pack("<I", len(descriptors)) + b"".join(descriptors)


def test_the_attachments_of_a_mail_are_named_with_their_places() -> None:
    offer = group(
        descriptor("Ausweis Vorderseite.jpg", 48_211), descriptor("ข้าง.png"), descriptor("scans", folder=True)
    )
    assert virtual_files(offer) == (VirtualFile(0, "Ausweis Vorderseite.jpg", 48_211), VirtualFile(1, "ข้าง.png"))


def test_a_descriptor_is_as_long_as_windows_says() -> None:
    assert len(descriptor("a")) == 592


def test_a_name_never_leads_anywhere() -> None:
    assert virtual_files(group(descriptor("..\\..\\x\\card\x01.png"))) == (VirtualFile(0, "card.png"),)
    assert plain_name("/etc/\u202epasswd\n") == "passwd"


def test_what_is_too_large_is_left_out() -> None:
    assert virtual_files(group(descriptor("film.mov", 5 << 30), descriptor("card.png", 10))) == (
        VirtualFile(1, "card.png", 10),
    )


@given(st.binary(max_size=1400))
def test_broken_offers_are_only_shorter(untrusted: bytes) -> None:
    assert len(virtual_files(untrusted)) <= len(untrusted) // 592


def test_an_offer_that_claims_more_than_it_holds_gives_what_it_holds() -> None:
    assert [
        f.name for f in virtual_files(struct.pack("<I", 0xFFFFFFFF) + descriptor("a.png") + descriptor("b.png"))
    ] == [
        "a.png",
        "b.png",
    ]


def test_pictures_inside_html_are_found_in_order() -> None:
    one, two = base64.b64encode(PNG).decode(), base64.b64encode(b"second").decode().rstrip("=")
    html = f'<p>Hi<img alt="x" src="data:image/png;base64,{one}"><IMG SRC="data:image/jpeg;base64,{two}">'
    html += '<img src="https://example.org/card.png"><img src="data:text/html,<b>no</b>">'
    html += '<img src="data:image/png;base64,%%%">'
    assert pictures_in_html(html) == (PNG, b"second")


@given(st.text(max_size=300))
def test_no_html_breaks_the_search(untrusted: str) -> None:
    pictures_in_html(untrusted)
    pictures_in_html(f'<img src="{untrusted}"')
    html_points_elsewhere(untrusted)


@pytest.mark.parametrize(
    ("text", "elsewhere"),
    [
        ("https://example.org/card.png", True),
        ("HTTP://example.org/card.png\nA title", True),
        ("imap://mara@mail.example.org:143/fetch%3EUID%3E/INBOX%3E12?part=1.2&filename=card.png", True),
        ("mailbox:///Inbox?number=7", True),
        ("blob:https://example.org/1234", True),
        ("card.png", False),
        ("see https://example.org", False),
        ("file:///card.png", False),
        ("", False),
    ],
)
def test_addresses_are_told_from_words(text: str, *, elsewhere: bool) -> None:
    assert points_elsewhere(text) is elsewhere


def test_a_list_of_addresses_gives_its_local_files() -> None:
    told = "copy\r\nfile:///My%20card.png\r\n# note\r\nhttps://example.org/x\nfile://localhost/b.png"
    assert paths_in_list(told) == ("/My card.png", "/b.png")
