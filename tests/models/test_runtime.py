"""Which build of ONNX Runtime there is, and how sessions are made."""

from __future__ import annotations

from importlib import metadata

import numpy as np
import pytest

from models import runtime
from models.errors import ModelRejected
from models.runtime import available_providers, create_session, installed_build, provider_of
from tests.models.onnx_kit import SIDE, linear_model


def pretend(monkeypatch: pytest.MonkeyPatch, *names: str) -> None:
    def distribution(name: str) -> str:
        if name not in names:
            raise metadata.PackageNotFoundError(name)
        return name

    monkeypatch.setattr(runtime.metadata, "distribution", distribution)


def test_the_installed_build_is_named():
    assert installed_build() in runtime.BUILDS
    assert "CPUExecutionProvider" in available_providers()
    assert runtime.runtime_version()[0].isdigit()


def test_no_build_is_a_sentence_that_says_what_to_install(monkeypatch):
    pretend(monkeypatch)
    with pytest.raises(ModelRejected, match=r'pip install "pleura\[cpu\]"'):
        create_session(b"")


def test_two_builds_are_refused(monkeypatch):
    pretend(monkeypatch, "onnxruntime", "onnxruntime-gpu")
    with pytest.raises(ModelRejected, match=r"overwrite each other.*pip uninstall"):
        installed_build()


def test_either_build_alone_is_fine(monkeypatch):
    for name in ("onnxruntime", "onnxruntime-gpu"):
        pretend(monkeypatch, name)
        assert installed_build() == name


def test_a_session_runs_and_names_its_provider():
    session = create_session(linear_model().SerializeToString())
    image = np.ones((1, 1, SIDE, SIDE), np.float32)
    assert session.run(None, {"image": image})[0].shape == (1, 6, SIDE, SIDE)
    assert provider_of(session) == "CPUExecutionProvider"


def test_weights_that_the_file_leaves_out_are_taken_from_the_caller():
    model = linear_model()
    weights = np.full((6, 1, 1, 1), 3, np.float32)
    tensor = model.graph.initializer[0]
    tensor.ClearField("raw_data")
    tensor.data_location = 1
    tensor.external_data.add(key="location", value="elsewhere")
    data = model.SerializeToString()
    session = create_session(data, initializers={"w": weights})
    image = np.ones((1, 1, SIDE, SIDE), np.float32)
    bias = -0.5 * np.arange(6) ** 2 / 6
    assert np.allclose(session.run(None, {"image": image})[0][0, :, 0, 0], 3 + bias)
    with pytest.raises(ModelRejected):
        create_session(data)


def test_an_unknown_provider_does_not_pass_for_itself():
    """ONNX Runtime warns and goes on; what is shown is what it really uses."""
    model = linear_model().SerializeToString()
    try:
        with pytest.warns(UserWarning, match="not in available"):
            session = create_session(
                model, providers=("NoSuchExecutionProvider", "CPUExecutionProvider")
            )
    except ModelRejected:
        return
    assert provider_of(session) == "CPUExecutionProvider"
