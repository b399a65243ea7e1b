"""Which model file is taken, and what is said when there is none."""

from __future__ import annotations

import pytest

from app.assets import asset
from app.model import load_model
from models.errors import ModelError


def test_a_shipped_file_is_found_and_a_missing_one_says_what_to_do() -> None:
    assert asset("__init__.py").is_file()
    with pytest.raises(FileNotFoundError, match="install Pleura again"):
        asset("no_such_file.onnx")


def test_a_model_that_is_not_there_gets_one_sentence_without_its_path(tmp_path) -> None:
    with pytest.raises(ModelError) as caught:
        load_model(tmp_path / "mine.onnx")
    text = str(caught.value)
    assert "mine" in text and str(tmp_path) not in text and "\n" not in text


def test_the_shipped_model_loads_and_names_itself() -> None:
    model = load_model()
    assert model.provider == "CPUExecutionProvider"
    assert model.manifest.name and model.manifest.version
