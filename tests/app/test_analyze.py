from __future__ import annotations

import json
import os
import signal
import subprocess
import sys
import time
from pathlib import Path

import numpy as np
import pytest

from app.cli import root
from app.trusted import trust
from models.manifest import Manifest, load_manifest, save_manifest, sha256_of
from tests.app.kit import FAN, write_clip, write_still

ROOT = Path(__file__).resolve().parents[2]


@pytest.fixture(scope="module")
def model(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A real ONNX model that labels by brightness, with its manifest."""
    onnx = pytest.importorskip("onnx")
    steps = np.arange(6, dtype=np.float32)
    weight, bias = 2 * steps / 6, -((steps / 6) ** 2)
    graph = onnx.helper.make_graph(
        [onnx.helper.make_node("Conv", ["x", "w", "b"], ["y"])],
        "levels",
        [onnx.helper.make_tensor_value_info("x", onnx.TensorProto.FLOAT, [1, 1, 256, 256])],
        [onnx.helper.make_tensor_value_info("y", onnx.TensorProto.FLOAT, [1, 6, 256, 256])],
        [
            onnx.numpy_helper.from_array(weight.reshape(6, 1, 1, 1), "w"),
            onnx.numpy_helper.from_array(bias, "b"),
        ],
    )
    made = onnx.helper.make_model(graph, opset_imports=[onnx.helper.make_opsetid("", 17)])
    made.ir_version = 8
    path = tmp_path_factory.mktemp("model") / "levels.onnx"
    path.write_bytes(made.SerializeToString())
    card = Manifest(name="levels", version="1", sha256=sha256_of(path.read_bytes()))
    save_manifest(path.with_suffix(".json"), card)
    return path


@pytest.fixture(autouse=True)
def somebody_added_it(model: Path) -> None:
    trust(load_manifest(model.with_suffix(".json")), 0)


def pleura(*arguments: object) -> int:
    with pytest.raises(SystemExit) as ended:
        root([str(argument) for argument in arguments], prog_name="pleura")
    return int(ended.value.code or 0)


def names(folder: Path) -> list[str]:
    return sorted(path.name for path in folder.iterdir())


def test_one_bad_source_does_not_stop_the_others(
    tmp_path: Path, model: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    bad = tmp_path / "bad.mp4"
    bad.write_text("this is no video")
    good, still = write_clip(tmp_path / "good.avi"), write_still(tmp_path / "still.png")
    out = tmp_path / "out"
    code = pleura("analyze", good, bad, still, "-o", out, "--overlay", "--masks", "--model", model)
    told = capsys.readouterr()
    assert code == 1
    assert names(out) == [
        "good.csv",
        "good.json",
        "good.masks.npz",
        "good.overlay.mp4",
        "good.picture.png",
        "still.csv",
        "still.json",
        "still.masks.npz",
        "still.overlay.png",
        "still.picture.png",
    ]
    assert "2 of 3 sources analysed" in told.out
    assert len(told.err.strip().splitlines()) == 1
    assert "bad.mp4" in told.err
    assert str(tmp_path) not in told.err + told.out
    card = json.loads((out / "good.json").read_text())["model"]
    assert card == {"name": "levels", "version": "1", "sha256": sha256_of(model.read_bytes())}


def test_all_good_is_0_and_all_bad_is_2(tmp_path: Path, model: Path) -> None:
    clip = write_clip(tmp_path / "x.avi", frames=2)
    assert pleura("analyze", clip, "-o", tmp_path / "out", "--model", model) == 0
    missing = tmp_path / "missing.mp4"
    assert pleura("analyze", missing, missing, "-o", tmp_path / "no", "--model", model) == 2
    assert names(tmp_path / "no") == []


def test_sources_with_one_stem_do_not_overwrite_each_other(tmp_path: Path, model: Path) -> None:
    sources = []
    for number in range(3):
        (tmp_path / str(number)).mkdir()
        sources.append(write_clip(tmp_path / str(number) / "x.avi", frames=number + 2))
    out = tmp_path / "out"
    for _ in range(2):  # the second run replaces the first
        assert pleura("analyze", *sources, "-o", out, "--model", model) == 0
        endings = (".csv", ".json", ".picture.png")
        assert names(out) == [stem + end for stem in ("x-2", "x-3", "x") for end in endings]
    for number, stem in enumerate(("x", "x-2", "x-3")):
        stored = json.loads((out / f"{stem}.json").read_text())
        assert stored["source"]["frames"] == number + 2


def test_a_new_run_replaces_its_own_earlier_results(tmp_path: Path, model: Path) -> None:
    clip, out = tmp_path / "x.avi", tmp_path / "out"
    write_clip(clip, frames=6)
    assert pleura("analyze", clip, "-o", out, "--masks", "--model", model) == 0
    write_clip(clip, frames=3)
    assert pleura("analyze", clip, "-o", out, "--overlay", "--model", model) == 0
    assert json.loads((out / "x.json").read_text())["source"]["frames"] == 3
    assert names(out) == ["x.csv", "x.json", "x.overlay.mp4", "x.picture.png"]


def test_a_source_that_fails_later_leaves_its_earlier_result(tmp_path: Path, model: Path) -> None:
    clip, out = tmp_path / "x.avi", tmp_path / "out"
    write_clip(clip, frames=4)
    pleura("analyze", clip, "-o", out, "--model", model)
    before = (out / "x.json").read_bytes()
    clip.write_text("broken")
    assert pleura("analyze", clip, "-o", out, "--model", model) == 2
    assert names(out) == ["x.csv", "x.json", "x.picture.png"]
    assert (out / "x.json").read_bytes() == before


def test_a_given_sector_is_used_and_fitted_to_the_size_of_each_source(
    tmp_path: Path, model: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    (tmp_path / "sector.json").write_text(FAN.to_json())
    sources = [
        write_clip(tmp_path / "same.avi", frames=2),
        write_clip(tmp_path / "twice.avi", frames=2, size=(192, 160)),
        write_clip(tmp_path / "other.avi", frames=2, size=(96, 96)),
    ]
    options = ("-o", tmp_path / "out", "--model", model, "--sector", tmp_path / "sector.json")
    assert pleura("analyze", *sources, *options) == 1
    boxes = {
        stem: json.loads((tmp_path / "out" / f"{stem}.json").read_text())["sector"]["box"]
        for stem in ("same", "twice")
    }
    assert boxes == {"same": list(FAN.box), "twice": [2 * side for side in FAN.box]}
    assert "find the sector again" in capsys.readouterr().err


def test_a_depth_given_by_hand_is_in_the_results_and_a_disagreement_is_told(
    tmp_path: Path, model: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    (tmp_path / "sector.json").write_text(FAN.to_json())
    clip = write_clip(tmp_path / "a.avi", frames=2)
    own = "phantom:seed=1,seconds=0.2,preset=teaching,size=320x240"
    options = ("-o", tmp_path, "--model", model, "--depth-mm", "100")
    assert pleura("analyze", clip, *options, "--sector", tmp_path / "sector.json") == 0
    sector = json.loads((tmp_path / "a.json").read_text())["sector"]
    assert (sector["mm_per_px"], sector["scale_origin"]) == (100 / FAN.depth_px, "manual")
    assert sector["scale_note"] is None
    capsys.readouterr()
    options = ("-o", tmp_path, "--model", model, "--depth-mm", "30")
    assert pleura("analyze", own, *options) == 0
    assert "disagree" in capsys.readouterr().out
    assert pleura("analyze", clip, "-o", tmp_path, "--depth-mm", "4") == 2
    assert "10" in capsys.readouterr().err


@pytest.mark.parametrize("text", [None, "no json", "{}"])
def test_a_sector_file_that_is_none_is_told_in_words(
    text: str | None, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    path = tmp_path / "sector.json"
    if text is not None:
        path.write_text(text)
    assert pleura("analyze", "x.mp4", "-o", tmp_path / "out", "--sector", path) == 2
    told = capsys.readouterr().err
    assert "sector" in told
    assert len(told.strip().splitlines()) == 1


@pytest.mark.clips
def test_the_shipped_model_reads_a_real_clip(clips: Path, tmp_path: Path) -> None:
    if not (ROOT / "assets" / "lung.onnx").exists():
        pytest.skip("no model is shipped yet")
    source = clips / "Vir_whitelung_h1n1.mp4"
    assert pleura("analyze", source, "-o", tmp_path, "--masks", "--every", 40) == 0
    stored = json.loads((tmp_path / "Vir_whitelung_h1n1.json").read_text())
    assert stored["summary"]["scored"] == stored["summary"]["frames"] > 1
    assert stored["summary"]["blas_median"] > 0.2  # a white lung
    with np.load(tmp_path / "Vir_whitelung_h1n1.masks.npz") as masks:
        size = (stored["source"]["height"], stored["source"]["width"])
        assert masks["labels"].shape == (stored["summary"]["frames"], *size)


def test_a_folder_of_pictures_is_one_source(tmp_path: Path, model: Path) -> None:
    folder = tmp_path / "sweep.1"
    folder.mkdir()
    for number in range(3):
        write_still(folder / f"{number}.png")
    out = tmp_path / "out"
    assert pleura("analyze", folder, "-o", out, "--overlay", "--model", model) == 0
    assert names(out) == [
        "sweep.1.csv",
        "sweep.1.json",
        "sweep.1.overlay.mp4",
        "sweep.1.picture.png",
    ]


@pytest.mark.parametrize("every", ["0", "-1", "two"])
def test_a_wrong_every_is_refused(every: str, tmp_path: Path) -> None:
    assert pleura("analyze", "x.mp4", "-o", tmp_path / "out", "--every", every) == 2
    assert not (tmp_path / "out").exists()


def test_nothing_starts_without_a_model_that_fits(
    tmp_path: Path, model: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    altered = tmp_path / "levels.onnx"
    altered.write_bytes(model.read_bytes() + b" ")
    altered.with_suffix(".json").write_bytes(model.with_suffix(".json").read_bytes())
    clip = write_clip(tmp_path / "x.avi", frames=2)
    assert pleura("analyze", clip, "-o", tmp_path / "out", "--model", altered) == 2
    told = capsys.readouterr().err
    assert "checksum" in told
    assert len(told.strip().splitlines()) == 1
    assert not (tmp_path / "out").exists()


def test_an_output_that_is_a_file_is_told_in_words(
    tmp_path: Path, model: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    clip = write_clip(tmp_path / "x.avi", frames=2)
    assert pleura("analyze", clip, "-o", clip, "--model", model) == 2
    assert "-o" in capsys.readouterr().err


def test_the_phantom_is_a_source_too(tmp_path: Path, model: Path) -> None:
    source = "phantom:seed=3,fps=10,seconds=1"
    assert pleura("analyze", source, "-o", tmp_path, "--every", 5, "--model", model) == 0
    assert "phantom.json" in names(tmp_path)


def test_a_fault_of_pleura_in_one_source_does_not_cost_the_others(
    tmp_path: Path,
    model: Path,
    monkeypatch: pytest.MonkeyPatch,
    capsys: pytest.CaptureFixture[str],
) -> None:
    import app.batch_files

    real = app.batch_files.analyse_to_files

    def faulty(source, segmenter, folder, stem, wishes, on_frame):  # type: ignore[no-untyped-def]
        if stem == "a":
            raise ZeroDivisionError
        return real(source, segmenter, folder, stem, wishes, on_frame)

    monkeypatch.setattr(app.batch_files, "analyse_to_files", faulty)
    clips = [write_clip(tmp_path / f"{stem}.avi", frames=2) for stem in "ab"]
    assert pleura("analyze", *clips, "-o", tmp_path / "out", "--model", model) == 1
    assert names(tmp_path / "out") == ["b.csv", "b.json", "b.picture.png"]
    assert "a: Pleura itself failed (ZeroDivisionError)" in capsys.readouterr().err


@pytest.mark.skipif(os.name == "nt", reason="signals of another kind")
@pytest.mark.parametrize("number", [signal.SIGINT, signal.SIGTERM])
def test_an_interrupt_ends_at_once_and_leaves_nothing_half(
    tmp_path: Path, model: Path, number: signal.Signals
) -> None:
    out, long = tmp_path / "out", "phantom:fps=30,seconds=600,size=320x240"
    command = [sys.executable, "-m", "app", "analyze", long, "-o", str(out), "--masks"]
    with subprocess.Popen(
        [*command, "--overlay", "--model", str(model)],
        cwd=ROOT,
        stdout=subprocess.DEVNULL,
        stderr=subprocess.PIPE,
        text=True,
    ) as child:
        deadline = time.monotonic() + 60
        while not list(out.glob(".phantom.partial/*.mp4*")) and child.poll() is None:
            assert time.monotonic() < deadline
            time.sleep(0.05)
        child.send_signal(number)
        _, told = child.communicate(timeout=60)
    assert child.returncode == 130
    assert "Interrupted" in told
    assert "Traceback" not in told
    assert names(out) == []
