from __future__ import annotations

import csv
import json
from dataclasses import replace
from typing import TYPE_CHECKING

import cv2
import numpy as np
import pytest

from app.desk.edits import add_b_line
from app.desk.export.coco import coco_of, outline, regions, run_lengths
from app.desk.export.forms import Form
from app.desk.export.item import Item, items_of
from app.desk.export.slicer import read_slicer, slicer_of, write_slicer
from app.desk.export.write import export
from app.desk.ledger import Ledger
from app.desk.notebook import Judged, Status
from app.desk.review_file import Origin
from app.desk.tracing import trace
from app.examine import geometry_of
from app.masks import place
from capture.errors import RecordingError
from capture.sector import Sector
from models.labels import Label
from models.mark_map import polar_map
from models.marks import BLineMark, FrameMarks, load_marks

if TYPE_CHECKING:
    from pathlib import Path

    from app.desk.analysis import Study

FILE = "clip.mp4"
LINEAR = Sector((300, 200), (20, 10, 250, 180), "linear", depth_px=180.0, mm_per_px=0.25)
FAN = Sector((320, 240), (60, 10, 200, 220), "fan", (160.0, -40.0), 60.0, 200.0, -30.0, 30.0)


@pytest.fixture
def entries(study: Study, tmp_path: Path) -> tuple[Judged, ...]:
    """Frame 2 corrected, 5 accepted, 7 rejected."""
    ledger = Ledger(tmp_path / "kept", Origin(name=FILE, frames=12, size=(320, 240), crc32=1))
    for frame, status in ((2, Status.CORRECTED), (5, Status.ACCEPTED), (7, Status.REJECTED)):
        examined = study.frames[frame]
        labels, geometry = examined.labels(), examined.geometry
        assert labels is not None and geometry is not None
        marks = trace(labels, geometry, FILE, frame)
        if status is Status.CORRECTED:
            marks = add_b_line(marks, 170.0, "confluence")
        ledger.judge(examined, status, marks)
    assert ledger.close()
    return tuple(ledger.notebook.entries.values())


def test_png_masks_hold_the_labels_and_say_whose_they_are(
    study: Study, entries: tuple[Judged, ...], tmp_path: Path
) -> None:
    files = export(Form.PNG, tmp_path / "out", FILE, entries)
    assert [path.name for path in files] == [
        "clip-000002.png",
        "clip-000005.png",
        "clip.review.csv",
    ]
    corrected, accepted = (cv2.imread(str(path), cv2.IMREAD_UNCHANGED) for path in files[:2])
    assert corrected.shape == (240, 320) and (corrected == Label.CONFLUENCE).any()
    own, sector = study.frames[5].labels(), study.frames[5].sector
    assert own is not None and sector is not None
    assert (accepted == place(own, sector.box, sector.size)).all()  # the very ones accepted
    assert b"corrected by a person" in files[0].read_bytes()
    assert b"accepted by a person" in files[1].read_bytes()
    rows = list(csv.DictReader(files[2].read_text(encoding="utf-8").splitlines()))
    assert [(row["frame"], row["by"]) for row in rows] == [
        ("2", "corrected by a person"),
        ("5", "accepted by a person"),
        ("7", "rejected by a person"),
    ]


def test_frames_that_nobody_judged_are_told_as_the_networks(
    study: Study, entries: tuple[Judged, ...]
) -> None:
    items = items_of(FILE, entries, study)
    assert [item.frame for item in items] == [at for at in range(12) if at != 7]
    assert {item.by for item in items if item.frame not in (2, 5)} == {"by the network"}


def inside(segmentation: object, shape: tuple[int, int]) -> np.ndarray:
    """Rasterise a COCO segmentation by the rule of its readers: a pixel's centre decides."""
    if isinstance(segmentation, dict):
        flat, value = [], 0
        for count in segmentation["counts"]:
            flat += [value] * count
            value = 1 - value
        return np.array(flat, bool).reshape(shape[::-1]).T
    assert isinstance(segmentation, list)
    corners = np.array(segmentation[0], np.float32).reshape(-1, 1, 2)
    found = np.zeros(shape, bool)
    for y in range(shape[0]):
        for x in range(shape[1]):
            found[y, x] = cv2.pointPolygonTest(corners, (x + 0.5, y + 0.5), False) > 0
    return found


def test_coco_polygons_and_run_lengths_hold_exactly_the_pixels() -> None:
    rng = np.random.default_rng(3)
    for number in range(12):
        rough = cv2.GaussianBlur(rng.random((30, 41)), (0, 0), 2.0) > 0.5 + 0.004 * number
        if number == 0:
            rough[:] = False
            rough[5:20, 5:25] = True
            rough[9:12, 9:12] = False  # a hole
        total = np.zeros(rough.shape, int)
        for region in regions(rough):
            own = inside(region["segmentation"], rough.shape)
            assert own.sum() == region["area"]
            x, y, width, height = region["bbox"]
            assert own[y : y + height, x : x + width].sum() == own.sum()
            total += own
        assert (total == rough).all()
        assert (inside(run_lengths(rough), rough.shape) == rough).all()


def test_a_region_with_a_hole_has_no_polygon() -> None:
    ring = np.ones((5, 5), np.uint8)
    assert outline(ring) is not None
    ring[2, 2] = 0
    assert outline(ring) is None


def test_coco_holds_every_class_with_its_pixels(entries: tuple[Judged, ...]) -> None:
    items = items_of(FILE, entries)
    content = json.loads(json.dumps(coco_of(items)))
    assert [image["frame_index"] for image in content["images"]] == [2, 5]
    assert [each["name"] for each in content["categories"]] == [
        "rib", "pleura", "a_line", "b_line", "confluence",
    ]  # fmt: skip
    for image, item in zip(content["images"], items, strict=True):
        own = [each for each in content["annotations"] if each["image_id"] == image["id"]]
        assert {each["by"] for each in own} == {item.by} == {image["by"]}
        for label in (Label.PLEURA, Label.CONFLUENCE, Label.B_LINE):
            area = sum(each["area"] for each in own if each["category_id"] == label)
            assert area == int((item.labels() == label).sum())


def marked(sector: Sector) -> Item:
    line = ((30.0, 70.0), (90.0, 62.5), (150.0, 61.0), (220.0, 75.0))
    rays = (
        BLineMark.model_validate({"from": 60, "to": 71, "reach": 240}),
        BLineMark.model_validate({"from": 130, "to": 190, "reach": 200, "kind": "confluence"}),
    )
    marks = FrameMarks(file=FILE, frame=4, lung=True, pleura=(line,), b_lines=rays)
    return Item(FILE, 4, "corrected by a person", sector, marks, None, 0.3)


@pytest.mark.parametrize("sector", [FAN, LINEAR], ids=["fan", "linear"])
def test_slicerultrasounds_json_is_read_back_to_the_same_lines(
    sector: Sector, tmp_path: Path
) -> None:
    item = marked(sector)
    (path,) = write_slicer(tmp_path, [item])
    assert path.name == "clip.pleura-corrected-by-person.json"
    (again,) = read_slicer(path.read_text(encoding="utf-8"), FILE, sector)
    assert np.allclose(again.pleura[0], item.marks.pleura[0], atol=0.05)
    for found, ray in zip(again.b_lines, item.marks.b_lines, strict=True):
        assert abs(found.first - ray.first) < 0.1 and abs(found.last - ray.last) < 0.1
        assert (found.reach, found.kind) == (ray.reach, ray.kind)
    assert np.mean(polar_map(again) != polar_map(item.marks)) < 0.002


def test_slicerultrasounds_json_has_the_form_that_its_source_reads(tmp_path: Path) -> None:
    content = slicer_of([marked(FAN)], "pleura-corrected-by-person")
    assert content["mask_type"] == "fan"
    assert (content["angle1"], content["angle2"]) == (120.0, 60.0)
    assert (content["center_rows_px"], content["center_cols_px"]) == (-40, 160)
    assert (content["radius1"], content["radius2"]) == (60, 260)
    assert (content["image_size_rows"], content["image_size_cols"]) == (240, 320)
    (frame,) = content["frame_annotations"]
    assert frame["frame_number"] == 4 and frame["coordinate_space"] == "LPS"
    for kind in ("pleura_lines", "b_lines"):
        for entry in frame[kind]:
            assert entry["rater"] == "pleura-corrected-by-person"
            assert all(len(point) == 3 and point[2] == 0.0 for point in entry["line"]["points"])
    # the reader's own geometry: pixel = LPS / spacing, angle clockwise from x, radius from the apex
    x, y, _ = frame["b_lines"][0]["line"]["points"][0]
    angle = np.degrees(np.arctan2(y + 0.5 + 40, x + 0.5 - 160))
    beam = (content["angle1"] - angle) / (content["angle1"] - content["angle2"]) * 256 - 0.5
    assert abs(beam - 59.5) < 0.05
    flat = slicer_of([marked(LINEAR)], "r")
    assert flat["mask_type"] == "rectangle" and flat["pixel_spacing_mm"] == 0.25
    assert (flat["rectangle_left"], flat["rectangle_bottom"]) == (20, 190)


def test_annotations_of_slicerultrasound_itself_are_read(tmp_path: Path) -> None:
    line = {"points": [[-40, -60, 0], [-200, -60, 0]]}
    own = {
        "SOPInstanceUID": "1.2.3",
        "frame_annotations": [
            {
                "frame_number": 7,
                "coordinate_space": "RAS",
                "pleura_lines": [{"rater": "a", "line": line}],
                "b_lines": [{"rater": "a", "line": {"points": [[-150, -60, 0], [-120, -60, 0]]}}],
            }
        ],
    }  # fmt: skip
    sector = Sector((300, 200), (20, 10, 250, 180), "linear", depth_px=180.0)
    (marks,) = read_slicer(json.dumps(own), FILE, sector)
    assert marks.frame == 7 and marks.lung and len(marks.pleura[0]) == 2
    assert marks.b_lines[0].first < marks.b_lines[0].last and marks.b_lines[0].kind == "b"
    for broken in ("", "[]", '{"frame_annotations": 3}', '{"frame_annotations": [{}]}'):
        with pytest.raises(RecordingError, match="no annotation of SlicerUltrasound"):
            read_slicer(broken, FILE, sector)


def test_annotations_to_learn_from_are_read_by_what_learns(
    entries: tuple[Judged, ...], tmp_path: Path
) -> None:
    export(Form.MARKS, tmp_path / "marks", FILE, entries)
    loaded = load_marks(tmp_path / "marks")
    assert [(one.file, one.frame, one.annotator) for one in loaded] == [
        (FILE, 2, "corrected by a person"),
        (FILE, 5, "accepted by a person"),
    ]
    sectors = json.loads((tmp_path / "marks" / "sectors.json").read_text(encoding="utf-8"))
    assert sectors[FILE]["kind"] == "fan"
    for one, item in zip(loaded, items_of(FILE, entries), strict=True):
        geometry = geometry_of(item.sector)
        assert (polar_map(one, geometry) == polar_map(item.marks, geometry)).all()


def test_what_cannot_be_exported_is_told(
    study: Study, entries: tuple[Judged, ...], tmp_path: Path
) -> None:
    with pytest.raises(RecordingError, match="Nobody has accepted or corrected"):
        export(Form.PNG, tmp_path / "out", FILE, entries[2:])
    with pytest.raises(RecordingError, match="a person's only"):
        export(Form.MARKS, tmp_path / "out", FILE, entries, study)
    (tmp_path / "file").write_text("", encoding="utf-8")
    with pytest.raises(RecordingError, match="choose another folder"):
        export(Form.COCO, tmp_path / "file", FILE, entries)


def test_lines_that_another_sector_would_not_carry_are_refused(tmp_path: Path) -> None:
    moved = replace(FAN, left_deg=-20.0)
    with pytest.raises(RecordingError, match="cannot be written in this form"):
        write_slicer(tmp_path, [marked(FAN), replace(marked(moved), frame=5)])
    assert list(tmp_path.iterdir()) == []
