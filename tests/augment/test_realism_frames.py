"""Frames of both kinds as the network sees them, patches of them, and sheets."""

from __future__ import annotations

import cv2
import numpy as np
import pytest

from app.examine import geometry_of
from augment.phantom import Renderer, sample_scene
from augment.phantom.view import View
from augment.realism.frames import (
    Shot,
    real_shots,
    recordings,
    simulated_shots,
    usable_shots,
)
from augment.realism.measure import PATCH_PX, frame_table, patch_corners, patch_table
from augment.realism.sheet import SIDE, TILE_PX, chosen, histograms, sheet
from capture.errors import SourceUnavailable


@pytest.fixture(scope="module")
def made() -> list[Shot]:
    return list(simulated_shots(range(40, 46)))


def test_a_simulated_frame_is_the_same_each_time(made):
    (again,) = simulated_shots(range(43, 44))
    assert np.array_equal(again.image, made[3].image)
    assert np.array_equal(again.labels, made[3].labels)
    assert again.group == made[3].group != made[2].group


def test_what_is_measured_lies_in_the_sector(made):
    for shot in made:
        assert shot.image.shape == shot.inside.shape == shot.labels.shape == (256, 256)
        assert 0.2 < shot.inside.mean() <= 1
    found = np.stack([(shot.labels > 0) & (shot.labels < 255) for shot in made])
    assert found[np.stack([shot.inside for shot in made])].sum() >= 0.7 * found.sum()


def test_varied_frames_keep_picture_labels_and_sector_together():
    def mirrored(image, labels, seed):
        return np.ascontiguousarray(image[:, ::-1]), np.ascontiguousarray(labels[:, ::-1])

    (plain,), (varied,) = (
        list(simulated_shots(range(43, 44), None, vary)) for vary in (None, mirrored)
    )
    assert np.array_equal(varied.image, plain.image[:, ::-1])
    assert np.array_equal(varied.inside, plain.inside[:, ::-1])
    assert np.array_equal(varied.labels, plain.labels[:, ::-1])


def test_patches_lie_wholly_inside(made):
    inside = np.zeros((256, 256), np.bool_)
    inside[40:140, 60:200] = True
    corners = patch_corners(inside, 5, np.random.default_rng(0))
    assert len(corners) == 5 or corners
    for y, x in corners:
        assert inside[y : y + PATCH_PX, x : x + PATCH_PX].all()
    assert patch_corners(~inside & False, 5, np.random.default_rng(0)) == []
    patches = patch_table(made, 3)
    assert set(patches.groups) <= {shot.group for shot in made}
    assert len(patches.groups) <= 3 * len(made)


def test_structures_are_measured_by_marks_and_by_truth(made):
    found = frame_table(made, lambda shot: np.zeros_like(shot.image))
    assert np.isnan(found.column("pleura_contrast")).all()
    assert np.isfinite(found.column("true_pleura_contrast")).any()
    by_truth = frame_table(made, lambda shot: shot.labels)
    assert np.array_equal(
        by_truth.column("pleura_grey"), by_truth.column("true_pleura_grey"), equal_nan=True
    )


def test_sheets_and_plots_have_room_for_all(made):
    picture = sheet(made, made[:2])
    assert picture.shape[1] > 2 * SIDE * TILE_PX
    assert picture[60:, -40:].max() == 0  # two frames on the right leave the rest black
    found = frame_table(made, lambda shot: shot.labels)
    assert histograms(found, found).shape[2] == 3


def test_a_sheet_takes_frames_of_each_patient_in_turn(made):
    def shot(group: str) -> Shot:
        first = made[0]
        return Shot(first.image, first.inside, None, first.geometry, group, group)

    many = [shot("a")] * 20 + [shot("b")] * 2
    assert [s.group for s in chosen(many, 4)] == ["a", "b", "a", "b"]
    assert len(chosen(many, 64)) == 22


@pytest.fixture(scope="module")
def folder(tmp_path_factory):
    folder = tmp_path_factory.mktemp("clips")
    for seed in (1, 2):
        scene = sample_scene(seed, "teaching", probe="convex")
        image = Renderer(scene, (480, 360), View("full", extras=False)).frame(0).image
        cv2.imwrite(str(folder / f"{seed}.png"), image)
    cv2.imwrite(str(folder / "blank.png"), np.zeros((200, 200), np.uint8))
    (folder / "broken.mp4").write_bytes(b"nothing")
    (folder / "NOTES.md").write_text("a document")
    (folder / "index.csv").write_text("file,patient\n1.png,7\n")
    return folder


def test_recordings_have_the_patient_of_the_index_and_documents_are_passed_over(folder):
    found = {path.name: patient for path, patient in recordings(folder)}
    assert found == {
        "1.png": "7",
        "2.png": "2.png",
        "blank.png": "blank.png",
        "broken.mp4": "broken.mp4",
    }


def test_a_still_gives_one_frame_and_what_is_no_use_none(folder):
    (shot,) = real_shots(folder / "1.png", "7", geometry_of)
    assert (shot.name, shot.group, shot.labels) == ("1.png", "7", None)
    assert shot.image[shot.inside].mean() > 10
    assert usable_shots(folder / "blank.png", "x", geometry_of) == []
    assert usable_shots(folder / "broken.mp4", "x", geometry_of) == []


def test_a_folder_without_recordings_says_what_to_do(tmp_path):
    with pytest.raises(SourceUnavailable, match="holds no recordings"):
        recordings(tmp_path)
    with pytest.raises(SourceUnavailable, match="cannot be read"):
        recordings(tmp_path / "nowhere")


@pytest.mark.clips
def test_real_frames_are_read_and_spread_over_the_clip(clips):
    found = dict(recordings(clips))
    assert len(found) == 48
    assert len(set(found.values())) == 14
    path = clips / "Reg_Image_181602_trimmed_crop.mp4"
    shots = real_shots(path, found[path], geometry_of, 4)
    assert len(shots) == 4
    assert not np.array_equal(shots[0].image, shots[-1].image)
    measured = frame_table(shots, lambda shot: np.zeros_like(shot.image))
    assert (measured.column("speckle_axial") > 0.5).all()
