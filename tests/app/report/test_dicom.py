from __future__ import annotations

import shutil
import subprocess
from typing import TYPE_CHECKING

import cv2
import numpy as np
import pydicom
import pytest

from app.entries import model_entry
from app.exam.clip import unpacked
from app.exam.protocols import ExamError
from app.exam.store import ExamStore
from app.report.write import FILES, worst_zone, write_reports
from capture.dicom import open_dicom
from capture.recording import boxed
from tests.app.exam.kit import BEGUN, MODEL, found

if TYPE_CHECKING:
    from pathlib import Path

    from tests.app.exam.conftest import RealZone


@pytest.fixture(scope="session")
def written(real: RealZone, tmp_path_factory: pytest.TempPathFactory) -> Path:
    root = tmp_path_factory.mktemp("exams")
    store = ExamStore(root / "store")
    model = model_entry(real.segmenter.manifest)
    exam = store.create("8", model, pseudonym="P-017", note="n", now=BEGUN)
    exam = store.save_zone(exam, real.found)
    exam = store.save_zone(exam, found("R2", None))
    names = write_reports(store, exam, root / "out", real.segmenter)
    assert set(names) == set(FILES.values()) | {"clip.masks.dcm", "sr.dcm"}
    write_reports(
        store, exam, root / "named", real.segmenter, formats=["dicom"], with_pseudonym=True
    )
    return root


def test_the_clip_reads_back_as_it_was_saved(written: Path, real: RealZone) -> None:
    with open_dicom(written / "out" / "clip.dcm") as clip:
        assert clip.info.fps == pytest.approx(8.0)
        frames = [frame.image for frame in clip]
    wanted = [unpacked(each.picture) for each in real.found.clip]
    assert len(frames) == 8
    assert all(np.array_equal(a, b) for a, b in zip(frames, wanted, strict=True))


def test_nothing_outside_the_sector_is_in_the_clips(written: Path, real: RealZone) -> None:
    outside = ~boxed(real.sector).mask()
    for name in ("clip.dcm", "clip.masks.dcm"):
        pixels = pydicom.dcmread(written / "out" / name).pixel_array
        assert pixels.any() and not pixels[:, outside].any()


def test_the_masks_are_those_of_the_saved_frame(written: Path, real: RealZone) -> None:
    from app.report.content import overlay

    data = pydicom.dcmread(written / "out" / "clip.masks.dcm")
    painted = data.pixel_array[int(data.RepresentativeFrameNumber) - 1]
    saved = overlay(real.found.picture or b"", real.found.labels)
    shown = cv2.imdecode(np.frombuffer(saved, np.uint8), cv2.IMREAD_COLOR)
    assert shown is not None and np.array_equal(painted, shown[..., ::-1])
    assert (painted[..., 0] != painted[..., 1]).any()


@pytest.mark.parametrize("name", ["clip.dcm", "clip.masks.dcm", "sr.dcm"])
def test_there_is_no_person_in_a_file(written: Path, name: str) -> None:
    data = pydicom.dcmread(written / "out" / name)
    assert (data.PatientName, data.PatientID, data.PatientBirthDate) == ("", "", "")
    assert b"P-017" not in (written / "out" / name).read_bytes()
    assert pydicom.dcmread(written / "named" / name).PatientID == "P-017"
    assert pydicom.dcmread(written / "named" / name).PatientName == ""
    assert data.get("BurnedInAnnotation", "NO") == "NO"


def test_the_report_holds_the_numbers_and_points_to_the_frame(
    written: Path, real: RealZone
) -> None:
    from highdicom.sr import srread

    clip = pydicom.dcmread(written / "out" / "clip.dcm")
    one, none = srread(written / "out" / "sr.dcm").content.get_image_measurement_groups()
    values = {each.name.value: each.value for each in one.get_measurements()}
    assert values["blas"] == pytest.approx(real.found.entry.blas)
    assert values["blas-low"] == pytest.approx(real.found.entry.low)
    assert values["b-lines"] == real.found.entry.b_lines
    (source,) = one.source_images
    assert source.referenced_sop_instance_uid == clip.SOPInstanceUID
    assert list(source.referenced_frame_numbers) == [clip.RepresentativeFrameNumber]
    assert "blas" not in {each.name.value for each in none.get_measurements()}
    why = {q.name.value: q.value.meaning for q in none.get_qualitative_evaluations()}
    assert why["trust"] == "No number" and why["reason"] == "no pleural line seen"


@pytest.mark.skipif(shutil.which("dciodvfy") is None, reason="dciodvfy is not installed")
@pytest.mark.parametrize("name", ["clip.dcm", "clip.masks.dcm", "sr.dcm"])
def test_dciodvfy_finds_no_error(written: Path, name: str) -> None:
    done = subprocess.run(
        ["dciodvfy", str(written / "out" / name)], capture_output=True, text=True, check=False
    )
    told = (done.stdout + done.stderr).splitlines()
    assert [line for line in told if line.startswith("Error")] == []


def test_without_a_clip_or_with_another_network_dicom_is_refused(
    real: RealZone, tmp_path: Path
) -> None:
    store = ExamStore(tmp_path / "s")
    exam = store.save_zone(store.create("8", MODEL), found("R1"))
    with pytest.raises(ExamError, match="No zone has its recording"):
        worst_zone(store, exam)
    exam = store.save_zone(exam, real.found)
    with pytest.raises(ExamError, match="another network"):
        write_reports(store, exam, tmp_path / "o", real.segmenter, formats=["dicom"])
    assert not (tmp_path / "o").exists()
