"""Settings: found by any word, checked at once, kept as profiles that name nobody."""

from __future__ import annotations

import pytest

from app.config import Config
from app.settings.catalogue import CATALOGUE, find
from app.settings.draft import Draft, changed, defaults, shown, take_over, without_device
from app.settings.profiles import (
    SettingsError,
    delete_profile,
    load_profile,
    profiles,
    read_settings,
    save_profile,
    write_settings,
)
from capture.sector import Sector

FAN = Sector((320, 240), (60, 10, 200, 220), "fan", (160.0, -40.0), 60.0, 200.0, -30.0, 30.0)
UNSEEN = {"last_source", "sectors"}
"""What is no row: devices have rows of their own, what was open last is nobody's wish."""


def names(query: str) -> list[str]:
    return [each.name for each in find(query)]


def test_everything_that_is_remembered_can_be_set():
    assert {each.name for each in CATALOGUE} | UNSEEN >= set(Config.model_fields)


@pytest.mark.parametrize(
    ("query", "first"),
    [("colour", "theme"), ("SUNLIGHT", "theme"), ("retention", "exam_days"), ("b line", "classes"),
     ("processor", "threads"), ("rtsp", "network"), ("fill mask", "opacity")],
)  # fmt: skip
def test_a_setting_is_found_by_what_people_call_it(query, first):
    assert first in names(query)
    assert len(names("")) == len(CATALOGUE)
    assert names("zzz") == []


def test_a_setting_is_found_in_the_language_of_the_window():
    words = {"Theme": "Farben"}
    assert [each.name for each in find("farb", lambda text: words.get(text, text))] == ["theme"]


@pytest.mark.parametrize(
    ("name", "wrong"),
    [("opacity", "120"), ("opacity", "nan"), ("opacity", "-1"), ("threads", "0"), ("keep_s", ""),
     ("threads", "2.5"), ("exam_days", "0"), ("theme", "pink"), ("keep_s", "abc"),
     ("network", "often"), ("record_to", "x" * 5000)],
)  # fmt: skip
def test_what_cannot_be_is_said_and_not_taken(name, wrong):
    before = Draft(Config())
    draft = changed(before, name, wrong)
    assert draft.faults[name].endswith(".")
    assert draft.config == before.config
    if name not in ("theme", "network"):
        assert shown(draft, name) == wrong
    with pytest.raises(ValueError, match="first, then save"):
        take_over(Config(), draft)


def test_a_draft_counts_only_when_it_is_saved():
    config = Config()
    draft = Draft(config.model_copy())
    for name, value in (("opacity", "40"), ("exam_days", "90"), ("classes", ("b_line", "rib"))):
        draft = changed(draft, name, value)
    assert config == Config()
    assert take_over(config, draft) == ("classes", "opacity", "exam_days")
    assert (config.opacity, config.exam_days, config.classes) == (0.4, 90, ("rib", "b_line"))
    assert changed(draft, "exam_days", " ").config.exam_days is None
    assert defaults(draft).config.opacity == Config().opacity


def test_a_device_is_forgotten_in_the_draft_alone():
    config = Config()
    config.keep_sector("A grabber", FAN)
    draft = without_device(Draft(config), "A grabber")
    assert not draft.config.sectors and config.sectors


def test_a_profile_makes_another_computer_alike_and_names_nobody(tmp_path):
    config = Config(theme="light", threads=4, last_source="device:0", record_to="/patients/Smith")
    config.keep_sector("A grabber", FAN)
    assert save_profile("Intensive  care 2", config, tmp_path) == "Intensive care 2"
    text = (tmp_path / "Intensive care 2.toml").read_text()
    assert "Smith" not in text and "device:0" not in text
    other = Config(record_to="/here", exam_days=3, threads=8)
    other.keep_sector("Another", FAN)
    alike = load_profile("Intensive care 2", other, tmp_path)
    assert (alike.theme, alike.threads, alike.exam_days) == ("light", 4, None)
    assert alike.record_to == "/here" and set(alike.sectors) == {"A grabber", "Another"}
    assert profiles(tmp_path) == ("Intensive care 2",)
    delete_profile("Intensive care 2", tmp_path)
    assert profiles(tmp_path) == ()


@pytest.mark.parametrize("name", ["", "..", "a/b", "-x", "CON", "x" * 41, "a.b", "new\nline"])
def test_a_name_that_is_no_file_is_refused(tmp_path, name):
    if name == "new\nline":
        assert save_profile(name, Config(), tmp_path) == "new line"
        return
    with pytest.raises(SettingsError):
        save_profile(name, Config(), tmp_path)
    assert not list(tmp_path.rglob("*.toml"))


@pytest.mark.parametrize(
    ("text", "told"),
    [("theme = 'pink'", "'theme'"), ("no toml", "no settings of Pleura"),
     ("secret = 1", "'secret'"), ("opacity = 7.0", "'opacity'")],
)  # fmt: skip
def test_a_file_that_cannot_be_used_is_one_sentence(tmp_path, text, told):
    path = tmp_path / "given.toml"
    path.write_text(text)
    with pytest.raises(SettingsError, match=told):
        read_settings(path, Config())
    with pytest.raises(SettingsError):
        read_settings(tmp_path / "absent.toml", Config())
    with pytest.raises(SettingsError):
        write_settings(path / "below" / "x.toml", Config())
