"""What a manifest must say, and what it may not."""

from __future__ import annotations

import json

import pytest
from pydantic import ValidationError

from models.errors import ModelRejected
from models.labels import Label
from models.manifest import (
    LABELS,
    Input,
    Manifest,
    Training,
    load_manifest,
    save_manifest,
    sha256_of,
)

GOOD = {"name": "a", "version": "1", "sha256": "0" * 64}


def test_labels_are_in_the_order_of_the_classes():
    assert LABELS == ("background", "rib", "pleura", "a_line", "b_line", "confluence")
    assert LABELS[Label.B_LINE] == "b_line"


def test_a_manifest_survives_the_disk(tmp_path):
    card = Manifest(
        **GOOD,
        training=Training(
            steps=5, frames=10, seed=1, batch=2, minutes=0.5, losses="ce", recipe="r",
            generator="g", preset="clinical", network="n",
        ),
        metrics={"phantom": {"rib": 0.5, "a_line": None}},
        limits=("none",),
    )  # fmt: skip
    save_manifest(tmp_path / "m.json", card)
    assert load_manifest(tmp_path / "m.json") == card
    assert json.loads((tmp_path / "m.json").read_text())["schema"] == 1
    assert [p.name for p in tmp_path.iterdir()] == ["m.json"]


def test_a_manifest_cannot_be_changed():
    with pytest.raises(ValidationError):
        Manifest(**GOOD).name = "b"


@pytest.mark.parametrize(
    ("change", "says"),
    [
        ({"surprise": 1}, "surprise"),
        ({"sha256": "abc"}, "sha256"),
        ({"name": ""}, "name"),
        ({"labels": list(reversed(LABELS))}, "labels"),
        ({"opset": "new"}, "opset"),
    ],
)
def test_what_does_not_fit_is_one_sentence(tmp_path, change, says):
    (tmp_path / "m.json").write_text(json.dumps(GOOD | change))
    with pytest.raises(ModelRejected, match=says) as caught:
        load_manifest(tmp_path / "m.json")
    assert "\n" not in str(caught.value)
    assert str(tmp_path) not in str(caught.value)


@pytest.mark.parametrize("text", ["", "[]", "{", "null", '"text"'])
def test_what_is_no_manifest_is_rejected(tmp_path, text):
    (tmp_path / "m.json").write_text(text)
    with pytest.raises(ModelRejected, match=r"m\.json"):
        load_manifest(tmp_path / "m.json")


def test_bytes_and_folders_are_no_manifest(tmp_path):
    (tmp_path / "m.json").write_bytes(b"\xff\xfe\x00")
    for path in (tmp_path / "m.json", tmp_path, tmp_path / "absent.json"):
        with pytest.raises(ModelRejected):
            load_manifest(path)


def test_a_huge_file_is_not_read(tmp_path):
    (tmp_path / "m.json").write_bytes(b" " * (2 << 20))
    with pytest.raises(ModelRejected, match="too large"):
        load_manifest(tmp_path / "m.json")


def test_checksum():
    assert sha256_of(b"abc").startswith("ba7816bf")


def test_a_network_of_three_frames_says_which():
    assert Input().earlier_s == ()
    assert Input(channels=3).earlier_s == (0.3, 0.15)
    assert Input(channels=3, earlier_s=(0.2, 0.1)).earlier_s == (0.2, 0.1)
    assert Input.model_validate(Input(channels=3).model_dump(mode="json")).channels == 3


@pytest.mark.parametrize(
    ("channels", "earlier_s"),
    [(1, (0.1,)), (3, (0.1,)), (3, (0.1, 0.2)), (3, (9.0, 0.1)), (3, (0.1, 0.0))],
)
def test_times_of_earlier_frames_that_do_not_fit_are_refused(channels, earlier_s):
    with pytest.raises(ValueError, match="earlier_s"):
        Input(channels=channels, earlier_s=earlier_s)
