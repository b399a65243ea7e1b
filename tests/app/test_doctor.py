from __future__ import annotations

import getpass
import json
import tomllib
from pathlib import Path

import platformdirs
import pytest

from app import doctor
from app.cli import root
from app.doctor import NEEDED, OPTIONAL, look_around
from models.runtime import CPU

ROOT = Path(__file__).resolve().parents[2]


def pleura(*arguments: str) -> int:
    with pytest.raises(SystemExit) as ended:
        root(list(arguments), prog_name="pleura")
    return int(ended.value.code or 0)


def test_every_base_dependency_is_looked_at() -> None:
    text = (ROOT / "pyproject.toml").read_text(encoding="utf-8")
    base = text.split("dependencies = [", 1)[1].split("]\n", 1)[0]
    assert [name for name in NEEDED if f'"{name}' not in base] == []
    assert base.count('"') == 2 * len(NEEDED)


def test_every_extra_that_runs_is_looked_at() -> None:
    project = tomllib.loads((ROOT / "pyproject.toml").read_text(encoding="utf-8"))["project"]
    apart = {"cpu", "gpu", "dev", "docs", "bundle"}  # the runtime has a line of its own
    assert set(OPTIONAL) == set(project["optional-dependencies"]) - apart


def test_a_missing_model_fails_and_says_so(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    assert pleura("doctor", "--model", str(tmp_path / "none.onnx")) == 1
    told = capsys.readouterr().out
    assert "fail" in told
    assert str(tmp_path) not in told.replace("\n", "").split("folder")[0]


def test_the_json_is_for_programs(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    code = pleura("doctor", "--json", "--model", str(tmp_path / "none.onnx"))
    findings = json.loads(capsys.readouterr().out)
    assert code == 1
    states = {finding["name"]: finding["state"] for finding in findings}
    assert set(states.values()) <= {"ok", "warn", "fail"}
    assert states["Model"] == "fail"
    assert {"Pleura", "Python", "Packages", "ONNX Runtime", "Devices", "Window"} <= set(states)


def test_the_shipped_model_is_loaded_and_its_real_provider_named() -> None:
    if not (ROOT / "assets" / "lung.onnx").exists():
        pytest.skip("no model is shipped yet")
    card = json.loads((ROOT / "assets" / "lung.json").read_text(encoding="utf-8"))
    findings = {finding.name: finding for finding in look_around()}
    assert findings["Model"].state == "ok"
    assert card["sha256"][:16] in findings["Model"].text
    assert card["version"] in findings["Model"].text
    assert CPU in findings["Provider"].text
    assert "CUDA" in findings["Providers tried"].text
    assert "not run" in findings["Providers tried"].text or "ms" in findings["Providers tried"].text


def test_an_altered_model_fails(tmp_path: Path) -> None:
    (tmp_path / "m.onnx").write_bytes(b"altered")
    card = {"schema": 1, "name": "m", "version": "1", "sha256": "0" * 64}
    (tmp_path / "m.json").write_text(json.dumps(card))
    findings = {finding.name: finding for finding in look_around(tmp_path / "m.onnx")}
    assert findings["Model"].state == "fail"
    assert "checksum" in findings["Model"].text
    assert "Provider" not in findings


def test_a_folder_that_cannot_be_written_to_is_a_warning(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    def refuse(**_: object) -> None:
        raise PermissionError(13, "Permission denied")

    monkeypatch.setattr("app.doctor.tempfile.TemporaryFile", refuse)
    findings = {finding.name: finding for finding in look_around(tmp_path / "none.onnx")}
    assert findings["Data folder"].state == "warn"
    assert "Permission denied" in findings["Data folder"].text


@pytest.mark.parametrize("free", [10e9, 3e9, 0.5e9])
def test_little_room_warns_and_none_fails(
    free: float, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("app.doctor.shutil.disk_usage", lambda _: type("U", (), {"free": free}))
    findings = {finding.name: finding for finding in look_around(tmp_path / "none.onnx")}
    wanted = {10e9: "ok", 3e9: "warn", 0.5e9: "fail"}[free]
    assert findings["Temporary folder"].state == wanted


def test_nothing_names_the_person(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    home = tmp_path / "canary-person"
    home.mkdir()
    monkeypatch.setenv("HOME", str(home))
    monkeypatch.setenv("USERPROFILE", str(home))
    for name in ("XDG_CONFIG_HOME", "XDG_DATA_HOME"):
        monkeypatch.delenv(name, raising=False)
    monkeypatch.chdir(home)
    told = " ".join(finding.text for finding in look_around(tmp_path / "none.onnx"))
    assert "canary-person" not in told
    assert "~" in told
    assert getpass.getuser() not in told.split()
    assert not platformdirs.user_config_path("pleura").exists()


@pytest.mark.hazard("H-30")
def test_what_tells_lung_from_other_organs_is_looked_at_and_a_refused_one_fails(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    (fine,) = doctor._recogniser()
    assert fine.state == "ok" and "SHA-256" in fine.text
    shipped = doctor.asset(doctor.SHIPPED_RECOGNISER)
    for name in (shipped.name, shipped.with_suffix(".json").name):
        data = bytearray(shipped.with_name(name).read_bytes())
        (tmp_path / name).write_bytes(data)
    data = bytearray((tmp_path / shipped.name).read_bytes())
    data[len(data) // 2] ^= 1
    (tmp_path / shipped.name).write_bytes(data)
    monkeypatch.setattr(doctor, "asset", lambda name: tmp_path / name)
    (altered,) = doctor._recogniser()
    assert altered.state == "fail" and "checksum" in altered.text
    assert "nobody looked whether lung is in view" in altered.text
