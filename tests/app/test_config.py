"""The settings file: what is kept comes back, and no file of any kind prevents a start."""

from __future__ import annotations

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from app.config import Config, default_path, load_config, save_config
from tests.app.engine_kit import WHOLE

TEXT = st.text(st.characters(codec="utf-8"), max_size=30)


def test_without_a_file_the_defaults_count_and_masks_cover_less_than_half(tmp_path) -> None:
    config, message = load_config(tmp_path / "none.toml")
    assert config == Config() and message is None
    assert config.opacity < 0.5
    assert config.classes == ("rib", "pleura", "a_line", "b_line", "confluence")


@given(
    opacity=st.floats(0, 1),
    classes=st.lists(st.sampled_from(Config().classes), unique=True),
    source=st.none() | TEXT,
    device=TEXT,
)
@settings(max_examples=60, suppress_health_check=[HealthCheck.function_scoped_fixture])
def test_whatever_is_kept_comes_back(tmp_path, opacity, classes, source, device) -> None:
    path = tmp_path / "folder" / "pleura.toml"
    kept = Config(opacity=opacity, classes=tuple(classes), last_source=source, threads=2)
    kept.keep_sector(device, WHOLE)
    save_config(kept, path)
    back, message = load_config(path)
    assert message is None
    assert back == kept
    assert back.sector_of(device) == WHOLE
    back.keep_sector(device, None)
    assert back.sector_of(device) is None


@pytest.mark.hazard("H-65")
@pytest.mark.parametrize(
    "text",
    [
        b"opacity = 7",
        b"opacity = nan",
        b"colour = 1",
        b"threads = 'many'",
        b"classes = ['liver']",
        b"[sectors.probe.deeper]\nx = 1",
        b"not toml at all [",
        b"\xff\xfe\x00binary",
        b"x = " + b"[" * 5000,
        b"#" * (1 << 21),
    ],
)
def test_a_bad_file_is_kept_aside_with_a_message_and_never_prevents_a_start(tmp_path, text) -> None:
    path = tmp_path / "pleura.toml"
    path.write_bytes(text)
    config, message = load_config(path)
    assert config == Config()
    assert "pleura.toml.bad" in message and str(tmp_path) not in message
    assert not path.exists()
    assert (tmp_path / "pleura.toml.bad").read_bytes() == text
    save_config(config, path)
    assert load_config(path) == (Config(), None)


@given(st.binary(max_size=200) | TEXT.map(str.encode))
@settings(max_examples=150, suppress_health_check=[HealthCheck.function_scoped_fixture])
def test_no_bytes_prevent_a_start(tmp_path, data) -> None:
    path = tmp_path / "pleura.toml"
    path.write_bytes(data)
    config, _ = load_config(path)
    assert isinstance(config, Config)


def test_a_folder_in_its_place_and_a_sector_that_is_none_do_not_prevent_a_start(tmp_path) -> None:
    (tmp_path / "pleura.toml").mkdir()
    assert load_config(tmp_path / "pleura.toml")[0] == Config()
    odd = Config(sectors={"device": {"size": [1], "box": "none"}})
    assert odd.sector_of("device") is None


def test_the_users_own_file_lies_in_the_users_folder(tmp_path) -> None:
    assert default_path().is_relative_to(tmp_path)
    save_config(Config(opacity=0.1))
    assert load_config()[0].opacity == 0.1
