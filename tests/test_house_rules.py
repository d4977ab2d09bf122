"""The rules of the house over the whole tree, and for each rule a sample that it must catch."""

from __future__ import annotations

import ast
import os
import subprocess
import sys
import tomllib
from collections.abc import Sequence

import pytest
from packaging.requirements import Requirement
from packaging.utils import canonicalize_name

from app.domain.messages import MESSAGES
from tests import house
from tests.house import ROOT, Module, Rule

RULES: dict[str, tuple[Rule, tuple[str, ...]]] = {
    rule.__name__: (rule, folders)
    for rule, folders in (
        (house.module_is_short, ("app", "packaging", "tests")),
        (house.module_name_says_something, ("app", "packaging", "tests")),
        (house.module_says_what_it_holds, ("app", "packaging")),
        (house.tr_takes_literals, ("app",)),
        (house.thread_pool_lives_in_tasks, ("app",)),
        (house.print_lives_in_cli, ("app",)),
        (house.pictures_are_decoded_in_capture, ("app",)),
        (house.nothing_reaches_the_network, ("app",)),
        (house.tests_neither_skip_nor_sleep_nor_mock, ("tests",)),
    )
}

CAUGHT = [
    (house.module_is_short, "app/a.py", "\n" * 501),
    (house.module_is_short, "app/desktop/main_window.py", "\n" * 400),
    (house.module_is_short, "tests/test_a.py", "\n" * 801),
    (house.module_name_says_something, "app/vision/image_utils.py", ""),
    (house.module_name_says_something, "app/common/dates.py", ""),
    (house.module_says_what_it_holds, "app/a.py", "x = 1\n"),
    (house.tr_takes_literals, "app/desktop/a.py", 'self.tr(f"Opened {name}")'),
    (house.tr_takes_literals, "app/desktop/a.py", "self.tr(sentence)"),
    (house.tr_takes_literals, "app/desktop/a.py", 'self.tr("Opened " + name)'),
    (house.tr_takes_literals, "app/desktop/a.py", "translated = self.tr"),
    (house.tr_takes_literals, "app/desktop/a.py", "f\"{self.tr('Pictures')} (*.png)\""),
    (house.tr_takes_literals, "app/desktop/a.py", 'QCoreApplication.translate("desk", sentence)'),
    (house.tr_takes_literals, "app/domain/a.py", 'QT_TRANSLATE_NOOP("texts", sentence)'),
    (house.thread_pool_lives_in_tasks, "app/desktop/a.py", "from PySide6.QtCore import QThreadPool"),
    (house.thread_pool_lives_in_tasks, "app/desktop/a.py", "QtCore.QThreadPool.globalInstance()"),
    (house.print_lives_in_cli, "app/services/a.py", 'print("read")'),
    (house.pictures_are_decoded_in_capture, "app/desktop/a.py", "QImage(path)"),
    (house.pictures_are_decoded_in_capture, "app/desktop/a.py", 'QtGui.QPixmap("a.png")'),
    (house.pictures_are_decoded_in_capture, "app/desktop/a.py", "QImage.fromData(data)"),
    (house.pictures_are_decoded_in_capture, "app/vision/a.py", "cv2.imread(path)"),
    (house.pictures_are_decoded_in_capture, "app/capture/a.py", "cv2.imdecode(data, 1)"),
    (house.pictures_are_decoded_in_capture, "app/ocr/a.py", "Image.open(path)"),
    (house.nothing_reaches_the_network, "app/capture/a.py", "import urllib.request"),
    (house.nothing_reaches_the_network, "app/capture/a.py", "from urllib import request"),
    (house.nothing_reaches_the_network, "app/desktop/a.py", "from PySide6.QtNetwork import QTcpSocket"),
    (house.nothing_reaches_the_network, "app/records/a.py", "def f():\n    import socket"),
    (house.tests_neither_skip_nor_sleep_nor_mock, "tests/test_a.py", "pytest.skip('later')"),
    (house.tests_neither_skip_nor_sleep_nor_mock, "tests/test_a.py", "@pytest.mark.xfail\ndef test_a(): ..."),
    (house.tests_neither_skip_nor_sleep_nor_mock, "tests/test_a.py", "time.sleep(1)"),
    (house.tests_neither_skip_nor_sleep_nor_mock, "tests/test_a.py", "qtbot.wait(10)"),
    (house.tests_neither_skip_nor_sleep_nor_mock, "tests/test_a.py", "from unittest.mock import Mock"),
]

ALLOWED = [
    (house.tr_takes_literals, "app/desktop/a.py", 'self.tr("Opened {name}").format(name=name)'),
    (house.tr_takes_literals, "app/desktop/a.py", 'self.tr("%n page(s)", "", count)'),
    (house.tr_takes_literals, "app/desktop/texts.py", 'QCoreApplication.translate("texts", sentence)'),
    (house.tr_takes_literals, "app/domain/a.py", "text.translate(table)"),
    (house.pictures_are_decoded_in_capture, "app/desktop/a.py", "QPixmap(self.size())"),
    (house.pictures_are_decoded_in_capture, "app/desktop/a.py", "QImage(data, width, height, stride, shape)"),
    (house.pictures_are_decoded_in_capture, "app/capture/a.py", "Image.open(stream)"),
    (house.nothing_reaches_the_network, "app/extraction/a.py", "from urllib.parse import urlsplit"),
    (house.thread_pool_lives_in_tasks, "app/desktop/tasks.py", "from PySide6.QtCore import QThreadPool"),
]


def _caption(case: tuple[Rule, str, str]) -> str:
    return f"{case[0].__name__}-{case[2][:30].strip()}"


@pytest.mark.parametrize("name", RULES)
def test_the_tree_keeps_the_rule(name: str) -> None:
    rule, folders = RULES[name]
    assert [f"{module.path}: {broken}" for module in house.modules(*folders) for broken in rule(module)] == []


@pytest.mark.parametrize("case", CAUGHT, ids=_caption)
def test_the_rule_catches_a_breach(case: tuple[Rule, str, str]) -> None:
    rule, path, text = case
    assert list(rule(Module(path, text)))


@pytest.mark.parametrize("case", ALLOWED, ids=_caption)
def test_the_rule_lets_the_right_way_pass(case: tuple[Rule, str, str]) -> None:
    rule, path, text = case
    assert list(rule(Module(path, text))) == []


def test_every_rule_has_a_sample_that_it_catches() -> None:
    assert {case[0].__name__ for case in CAUGHT} == set(RULES)


# --- what must not travel ---


def _words_of_this_machine() -> tuple[str, ...]:
    """The package indexes that pip and uv are configured with here; they are nobody else's business."""
    listing = subprocess.run([sys.executable, "-m", "pip", "config", "list"], capture_output=True, text=True).stdout
    settings = [*listing.splitlines(), *(f"{name}={os.environ[name]}" for name in os.environ if "INDEX_URL" in name)]
    values = " ".join(s.partition("=")[2].strip("'\"") for s in settings if "index" in s.split("=")[0].lower()).split()
    hosts = {value.split("://")[-1].split("@")[-1].split("/simple")[0].strip("/") for value in values}
    return tuple(host for host in hosts if len(host) > 4)


def test_no_tracked_file_names_a_machine_or_an_index() -> None:
    words = _words_of_this_machine()
    broken = [f"{m.path}: {b}" for m in house.tracked_texts() for b in house.no_path_of_one_machine(m, words)]
    assert broken == []


@pytest.mark.parametrize(
    "line",
    ["open('{0}work{0}a')", "{0}tmp{0}venv", "https:{0}{0}mirror.example{0}simple", "-{1}index-url x", "mirror.lan"],
)
def test_a_named_machine_or_index_is_caught(line: str) -> None:
    text = line.format("/", "-")
    assert list(house.no_path_of_one_machine(Module("a.txt", text), ("mirror.lan",)))


# --- codes and sentences ---


def test_every_code_has_a_sentence_that_fits_its_values() -> None:
    sources = house.modules("app")
    uses = _uses(sources)
    assert [complaint for use in uses for complaint in house.complaints(use, MESSAGES)] == []


def test_every_sentence_has_a_code_that_is_used() -> None:
    sources = [module for module in house.modules("app") if not module.path.endswith("messages.py")]
    literals = {
        node.value for module in sources for node in module.nodes(ast.Constant) if isinstance(node, ast.Constant)
    }
    assert [code for code in MESSAGES if code not in literals] == []


@pytest.mark.parametrize(
    "text",
    [
        'Finding("unheard_of")',
        "Finding(code)",
        'InputError("known")',
        'raise reading.Finding(code="known", params={"other": 1})',
        'class ScanError(DeviceError): ...\nScanError("unheard_of")',
        'def f():\n    code = "known" if a else "unheard_of"\n    Finding(code, Level.WARN, {"count": 1})',
        'def _f(self, code):\n    Finding(code)\nself._f("unheard_of")',
        "def f(code):\n    Finding(code)",
        'DOUBT = "unheard_of"\nFinding(DOUBT)',
        'TABLE = {1: "unheard_of"}\nFinding(TABLE.get(2, "known"), Level.WARN, {"count": 1})',
        'TABLE: dict[int, str] = {1: "unheard_of"}\nInputError(TABLE[1])',
        "Finding(found_somewhere)",
    ],
)
def test_a_code_without_its_sentence_or_value_is_caught(text: str) -> None:
    sources = [*house.modules("app/domain"), Module("app/a.py", text)]
    uses = house.code_uses(sources[-1], house.error_classes(sources), house.constants(sources))
    assert [c for use in uses for c in house.complaints(use, {"known": "{count} pages are too many."})]


def _uses(sources: Sequence[Module]) -> list[house.Use]:
    classes, known = house.error_classes(sources), house.constants(sources)
    return [use for module in sources for use in house.code_uses(module, classes, known)]


# --- pins ---


def test_the_lock_holds_what_the_project_asks_for_with_hashes_and_no_address() -> None:
    text = (ROOT / "requirements.lock").read_text("utf-8")
    assert "://" not in text
    assert _unmet(_wanted(), _locked(text)) == []
    entries = [line for line in text.splitlines() if line and not line.startswith((" ", "#"))]
    assert [entry for entry in entries if not entry.endswith("\\")] == []


def test_a_lock_that_lags_behind_the_project_is_caught() -> None:
    assert _unmet(["pillow>=13"], {"pillow": {"12.0"}}) == ["pillow>=13"]
    assert _unmet(["pillow>=13"], {}) == ["pillow>=13"]


def _wanted() -> list[str]:
    project = tomllib.loads((ROOT / "pyproject.toml").read_text("utf-8"))["project"]
    return [*project["dependencies"], *(need for group in project["optional-dependencies"].values() for need in group)]


def _locked(text: str) -> dict[str, set[str]]:
    locked: dict[str, set[str]] = {}
    for line in text.splitlines():
        name, found, rest = line.partition("==")
        if found and not line.startswith((" ", "#")):
            locked.setdefault(canonicalize_name(name), set()).add(rest.split()[0])
    return locked


def _unmet(wanted: list[str], locked: dict[str, set[str]]) -> list[str]:
    needs = [Requirement(need) for need in wanted]
    versions = {need: locked.get(canonicalize_name(need.name), set()) for need in needs}
    return [str(n) for n in needs if not versions[n] or not all(n.specifier.contains(v) for v in versions[n])]
