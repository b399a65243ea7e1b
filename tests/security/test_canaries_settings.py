"""Settings that leave the computer name nobody: no pseudonym, home, passphrase or patient."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from app.config import Config, load_config, save_config
from app.settings.profiles import PRIVATE, save_profile, write_settings
from tests.security.canary_kit import CANARY, FAN

if TYPE_CHECKING:
    from pathlib import Path

GRABBER = "USB3.0 HD Video Capture"
CHOSEN = (
    f"/home/{CANARY}/{CANARY}.mp4",
    f"C:\\Users\\{CANARY}\\clip.mp4",
    f"rtsp {CANARY}.ward.local",
    f"rtsp://{CANARY}:passphrase@10.0.0.1/live",
    f"{CANARY} (OpenIGTLink)",
    f"screen:{CANARY} - patient list",
    f"~{CANARY}",
)


def full_of_canaries() -> Config:
    """Settings with a canary in every text that a person or a file can put there."""
    config = Config(theme="sunlight", opacity=0.5, encrypt=True)
    texts = [
        name for name, field in Config.model_fields.items() if "4096" in repr(field)
        and name != "sectors"
    ]  # fmt: skip
    assert set(texts) == PRIVATE  # a new text has to be judged: is it private?
    for name in texts:
        setattr(config, name, f"/home/{CANARY}/P-017 {CANARY} 1970-01-01 passphrase")
    for device in (GRABBER, *CHOSEN):
        config.keep_sector(device, FAN)
    noted = {**config.sectors[GRABBER], "note": f"Mrs {CANARY}", "scale_origin": CANARY}
    config.sectors = {**config.sectors, "Camera": noted}
    return config


@pytest.mark.parametrize("by", ["export", "profile"])
def test_no_name_gets_into_settings_that_are_handed_on(tmp_path: Path, by: str) -> None:
    config, path = full_of_canaries(), tmp_path / "ward.toml"
    if by == "export":
        write_settings(path, config)
    else:
        save_profile("ward", config, tmp_path)
    told = path.read_text(encoding="utf-8")
    assert CANARY.casefold() not in told.casefold()
    assert "passphrase" not in told and "P-017" not in told and "home" not in told
    read, complaint = load_config(path)
    assert complaint is None and read.sector_of(GRABBER) is not None
    assert (read.theme, read.opacity, read.encrypt) == ("sunlight", 0.5, True)
    assert set(read.sectors) == {GRABBER}


def test_the_canary_would_be_seen(tmp_path: Path) -> None:
    save_config(full_of_canaries(), tmp_path / "own.toml")
    assert CANARY in (tmp_path / "own.toml").read_text(encoding="utf-8")
