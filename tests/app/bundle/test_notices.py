"""The notices name what was bundled, and the licence of the whole follows from it."""

from __future__ import annotations

import sys
from pathlib import Path

import av
import cv2
import numpy as np
import pytest

from app.bundle.bundled import Part, parts_of
from app.bundle.notices import gpl_in, licence_of_all, notices
from app.bundle.start import arguments

ROOT = Path(__file__).resolve().parents[3]
LICENCES = ROOT / "app" / "bundle" / "licences"


def shared_of_the_decoder() -> list[Path]:
    """Shared libraries that lie beside the decoder in its wheel, as they are here."""
    beside = Path(av.__file__).parents[1] / "av.libs"
    return sorted(beside.glob("*.so*")) or sorted(Path(av.__file__).parent.glob(".dylibs/*"))


def test_files_are_traced_to_the_libraries_that_brought_them() -> None:
    files = [Path(np.__file__), Path(cv2.__file__), Path(av.__file__), ROOT / "app" / "api.py"]
    parts = {part.name.casefold(): part for part in parts_of(files, ROOT)}
    assert set(parts) == {"numpy", "opencv-python-headless", "av"}
    assert "BSD" in parts["numpy"].licence
    assert any("NumPy Developers" in text for _, text in parts["numpy"].texts)
    assert parts["av"].version == av.__version__


def test_python_itself_is_named() -> None:
    import json

    (part,) = parts_of([Path(json.__file__)], ROOT)
    assert (part.name, part.licence) == ("Python", "PSF-2.0")
    assert part.version == ".".join(map(str, sys.version_info[:3]))


def test_a_file_that_nothing_accounts_for_is_told(tmp_path: Path) -> None:
    odd = tmp_path / "libodd.so.1"
    odd.write_bytes(b"")
    (part,) = parts_of([odd], ROOT)
    assert part.name == "unknown: libodd.so.1" and part.licence == "unknown"
    assert str(tmp_path) not in notices([part], {}, "")


@pytest.mark.skipif(not Path("/var/lib/dpkg/info").is_dir(), reason="not Debian or its kin")
def test_a_library_of_the_system_is_traced_to_its_package() -> None:
    library = next(iter(sorted(Path("/lib").glob("*-linux-gnu/libc.so.6"))), None)
    if library is None:
        pytest.skip("no libc where Debian keeps it")
    (part,) = parts_of([library], ROOT)
    assert part.name == "libc6 (of the system)"


def test_the_decoders_wheel_brings_the_gpl_whatever_its_metadata_say() -> None:
    files = shared_of_the_decoder()
    if not any("x264" in path.name for path in files):
        pytest.skip("this build of the decoder holds no x264")
    parts = parts_of(files, ROOT)
    assert "libx264" in gpl_in(parts)
    assert licence_of_all(parts) == "GPL-3.0-or-later"
    text = notices(parts, {"GPL-3.0": "the words"}, "LGPL version 3 or later")
    assert "under the GNU\nGeneral Public License" in text
    assert "complete corresponding source" in text and "not for diagnosis" in text
    assert all(path.name in text for path in files)


def test_without_them_it_is_apache() -> None:
    parts = [Part("av", "1", "BSD-3-Clause", shared=("libavcodec.so.62",))]
    assert gpl_in(parts) == () and licence_of_all(parts) == "Apache-2.0"
    assert "LGPL version 3 or later" in notices(parts, {}, "LGPL version 3 or later")


@pytest.mark.parametrize("name", ["GPL-2.0", "GPL-3.0", "LGPL-3.0"])
def test_the_licences_that_wheels_do_not_bring_are_here_whole(name: str) -> None:
    text = (LICENCES / f"{name}.txt").read_text(encoding="utf-8")
    assert "GENERAL PUBLIC LICENSE" in text and len(text) > 7000


@pytest.mark.parametrize(
    ("program", "given", "asked"),
    [
        ("/opt/pleura/pleura-window", [], ["live"]),
        ("C:\\Pleura\\pleura-window.exe", ["clip.mp4"], ["live", "clip.mp4"]),
        ("pleura-window", ["live", "phantom"], ["live", "phantom"]),
        ("pleura-window", ["--size", "800x600"], ["live", "--size", "800x600"]),
        ("/opt/pleura/pleura", ["doctor"], ["doctor"]),
        ("pleura.exe", [], []),
    ],
)
def test_a_double_click_opens_the_window_with_what_was_dropped(
    program: str, given: list[str], asked: list[str]
) -> None:
    assert arguments(program, given) == asked
