"""The bundled specimens are there, small, and still what the studio draws."""

import json

import cv2
import numpy as np
import pytest

from tests.specimens import bundle


def _index() -> dict[str, dict[str, object]]:
    text = (bundle.FOLDER / bundle.INDEX).read_text(encoding="utf-8")
    return {entry["file"]: entry for entry in json.loads(text)["specimens"]}


def test_the_index_names_the_files_that_are_there_and_no_others() -> None:
    pictures = {path.name for path in bundle.FOLDER.glob("*.jpg")}
    assert pictures == set(_index()) == {item.file for item in bundle.BUNDLE}


@pytest.mark.parametrize("item", bundle.BUNDLE, ids=lambda item: item.document)
def test_a_bundled_file_is_small_and_shows_what_the_studio_draws_today(item: bundle.Bundled) -> None:
    data = (bundle.FOLDER / item.file).read_bytes()
    assert len(data) <= bundle.MOST_BYTES
    specimen, shot = bundle.drawn(item)
    assert _index()[item.file] == bundle.told(item, specimen)
    shipped = cv2.cvtColor(cv2.imdecode(np.frombuffer(data, np.uint8), cv2.IMREAD_COLOR), cv2.COLOR_BGR2RGB)
    assert shipped.shape == shot.image.shape
    assert np.abs(shipped.astype(int) - shot.image.astype(int)).mean() < 3.0
