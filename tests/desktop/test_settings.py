"""What is remembered, that only the owner can read it, and that nothing personal is in it."""

from __future__ import annotations

import stat
from pathlib import Path

import pytest
from PySide6.QtCore import QByteArray
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from app.desktop.application import Application, kept_tally
from app.desktop.language import install_language, interface_language
from app.desktop.settings import DeskSettings
from app.desktop.theme import Theme
from app.domain.profile import ExportFormat, ExportProfile
from app.services.tally import Tally
from tests.desktop.desk_samples import CATALOGUE, HONGKONG, auto_backend, set_up
from tests.desktop.scripted_backend import ScriptedBackend

PROFILES = (
    ExportProfile("Guests, today", ExportFormat.XLSX, "/data/guests.xlsx", append=True),
    ExportProfile("ด่าน", ExportFormat.JSON, "/data/ด่าน.json", append=False, photo=True),
)


def test_only_the_owner_can_read_the_file_before_and_after_it_is_written(tmp_path: Path) -> None:
    file = tmp_path / "new" / "desk.ini"
    settings = DeskSettings(file)
    assert stat.S_IMODE(file.stat().st_mode) == 0o600
    assert stat.S_IMODE(file.parent.stat().st_mode) == 0o700
    settings.keep("layout/window", QByteArray(b"\x00\x01"))
    settings.keep("looks/font_pt", 12)
    settings.flush()
    assert file.stat().st_size > 0
    assert stat.S_IMODE(file.stat().st_mode) == 0o600


def test_a_file_that_all_could_read_is_closed(tmp_path: Path) -> None:
    file = tmp_path / "desk.ini"
    file.write_text("[looks]\nscheme=dark\n")
    file.chmod(0o644)
    settings = DeskSettings(file)
    assert settings.text("looks/scheme") == "dark"
    assert stat.S_IMODE(file.stat().st_mode) == 0o600


def test_values_come_back_and_nonsense_is_the_default(tmp_path: Path) -> None:
    settings = DeskSettings(tmp_path / "desk.ini")
    settings.keep("a", "text")
    settings.keep("b", 2.5)
    settings.keep("c", QByteArray(b"\x07"))
    settings.flush()
    again = DeskSettings(tmp_path / "desk.ini")
    assert again.text("a") == "text"
    assert again.number("b") == 2.5
    assert again.data("c") == QByteArray(b"\x07")
    assert again.number("a", 3) == 3
    assert again.data("missing") == QByteArray()
    again.drop("a")
    assert again.text("a", "gone") == "gone"


def test_profiles_come_back_in_order_and_shorter_lists_leave_nothing_behind(tmp_path: Path) -> None:
    settings = DeskSettings(tmp_path / "desk.ini")
    settings.keep_profiles(PROFILES)
    settings.flush()
    assert DeskSettings(tmp_path / "desk.ini").profiles() == PROFILES
    settings.keep_profiles(PROFILES[1:])
    settings.flush()
    assert DeskSettings(tmp_path / "desk.ini").profiles() == PROFILES[1:]


def test_a_profile_of_an_unknown_form_is_left_out(tmp_path: Path) -> None:
    settings = DeskSettings(tmp_path / "desk.ini")
    settings.keep_profiles(PROFILES)
    settings.keep("profiles/1/format", "papyrus")
    settings.flush()
    assert DeskSettings(tmp_path / "desk.ini").profiles() == PROFILES[1:]


def test_no_value_of_a_document_gets_into_the_settings(qtbot: QtBot, theme: Theme, tmp_path: Path) -> None:
    bench = set_up(qtbot, theme, tmp_path, auto_backend())
    bench.open()
    qtbot.waitUntil(lambda: bench.desk.current is not None and bench.desk.current.reading is not None)
    session = bench.desk.session
    assert session is not None
    for key in session.open_keys:
        session.accept(key)
    with qtbot.waitSignal(bench.desk.record_left):
        bench.desk.countersign()
    bench.window.close()
    bench.settings.flush()
    kept = (tmp_path / "desk.ini").read_text("utf-8")
    assert "layout" in kept
    for printed in HONGKONG:
        assert printed.text not in kept
        assert not printed.value or printed.value not in kept


def test_the_counts_of_the_day_survive_a_restart(qtbot: QtBot, tmp_path: Path) -> None:
    settings = DeskSettings(tmp_path / "desk.ini")
    tally = Tally("2026-11-22", 38, 281.5, 152)
    for name in ("day", "records", "seconds", "keys"):
        settings.keep(f"tally/{name}", getattr(tally, name))
    settings.flush()
    assert kept_tally(DeskSettings(tmp_path / "desk.ini")) == tally


def test_the_very_first_start_shows_a_specimen_and_later_ones_do_not(
    qtbot: QtBot, theme: Theme, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    specimens = tmp_path / "specimens"
    specimens.mkdir()
    (specimens / "first.png").write_bytes(b"")
    monkeypatch.setattr("app.desktop.application.resource", tmp_path.joinpath)
    opened = []
    for _ in range(2):
        backend = ScriptedBackend()
        desk = Application(backend, CATALOGUE, lambda r, p: Path(p.path), DeskSettings(tmp_path / "a.ini"), operator="")
        qtbot.addWidget(desk.window)
        desk.start(())
        opened.append([asked.file for asked in backend.of("decode")])
        desk.window.close()
        assert backend.closed
    assert opened == [[specimens / "first.png"], []]


def test_files_of_the_command_line_are_opened_instead(qtbot: QtBot, theme: Theme, tmp_path: Path) -> None:
    backend = ScriptedBackend()
    desk = Application(backend, CATALOGUE, lambda r, p: Path(p.path), DeskSettings(tmp_path / "a.ini"), operator="")
    qtbot.addWidget(desk.window)
    desk.start((Path("one.png"), Path("two.png")))
    assert [entry.name for entry in desk.desk.queue.entries] == ["one.png", "two.png"]
    desk.desk.clear()
    desk.window.close()


def test_a_language_without_a_catalogue_is_english(tmp_path: Path) -> None:
    settings = DeskSettings(tmp_path / "desk.ini")
    settings.keep("language", "tlh")
    assert interface_language(settings) == "en"


def test_a_language_is_found_by_its_tag_or_by_its_first_part(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    built = tmp_path / "translations"
    built.mkdir()
    for tag in ("en", "es", "zh_CN"):
        (built / f"countersign_{tag}.qm").write_bytes(b"")
    monkeypatch.setattr("app.desktop.language.resource", tmp_path.joinpath)
    settings = DeskSettings(tmp_path / "desk.ini")
    for wanted, shown in (("es_PE", "es"), ("zh_CN", "zh_CN"), ("zh_TW", "en"), ("km", "en")):
        settings.keep("language", wanted)
        assert interface_language(settings) == shown


def test_installing_a_language_that_is_not_built_does_no_harm(
    qapp: QApplication, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("app.desktop.language.resource", tmp_path.joinpath)
    assert install_language(qapp, "tlh") == ()
