"""Finding the device that a person means."""

from __future__ import annotations

import sys
from pathlib import Path

import pytest

from capture.devices import Device, address_of, find_device, list_devices
from capture.errors import SourceUnavailable

KNOWN = [
    Device(0, "Integrated Camera", "/dev/video0"),
    Device(2, "USB Capture HDMI", "/dev/video2"),
    Device(10, "USB Capture DVI", "/dev/video10"),
]

linux = pytest.mark.skipif(sys.platform != "linux", reason="the kernel names devices on Linux only")


@pytest.mark.parametrize(
    ("wanted", "index"),
    [("0", 0), ("02", 2), ("10", 10), ("USB Capture DVI", 10), ("hdmi", 2), (" integrated ", 0)],
)
def test_a_device_is_found_by_number_name_or_part_of_it(wanted: str, index: int) -> None:
    assert find_device(wanted, KNOWN).index == index


@pytest.mark.parametrize(
    ("wanted", "says"),
    [
        ("usb capture", "Several devices are called 'usb capture'"),
        ("99", "no capture device '99'; connected: device:0 'Integrated Camera'"),
        ("-1", "no capture device '-1'"),
        ("grabber", "no capture device 'grabber'"),
        ("", "No device was named"),
    ],
)
def test_what_fits_none_or_several_is_one_sentence(wanted: str, says: str) -> None:
    with pytest.raises(SourceUnavailable, match=says) as refused:
        find_device(wanted, KNOWN)
    assert str(refused.value).endswith(".") and len(str(refused.value)) < 200


def test_without_any_device_the_advice_is_to_plug_one_in() -> None:
    with pytest.raises(SourceUnavailable, match="none is connected"):
        find_device("0", [])


@linux
def test_the_kernel_s_names_are_listed_by_number_without_metadata_nodes(tmp_path: Path) -> None:
    for number, name in ((10, "USB Capture DVI\n"), (2, "USB Capture HDMI\n"), (3, "metadata\n")):
        node = tmp_path / f"video{number}"
        node.mkdir()
        (node / "name").write_text(name)
    (tmp_path / "video7").mkdir()
    found = list_devices(tmp_path, captures=lambda node: node != Path("/dev/video3"))
    assert found == [
        Device(2, "USB Capture HDMI", "/dev/video2"),
        Device(7, "camera 7", "/dev/video7"),
        Device(10, "USB Capture DVI", "/dev/video10"),
    ]


@linux
def test_a_machine_without_video_devices_has_none(tmp_path: Path) -> None:
    assert list_devices(tmp_path / "absent") == []


@linux
def test_a_node_that_is_no_video_device_is_not_listed(tmp_path: Path) -> None:
    from capture.devices import _delivers_pictures

    assert not _delivers_pictures(Path("/dev/null"))
    assert _delivers_pictures(tmp_path / "video0")  # absent or forbidden: opening it will tell


@pytest.mark.hazard("H-04")
def test_a_device_is_written_down_by_its_name_where_that_is_enough() -> None:
    twins = [*KNOWN, Device(3, "Twin", "/dev/video3"), Device(4, "Twin", "/dev/video4")]
    odd = [Device(5, "7", "/dev/video5"), Device(6, "camera 6")]
    wanted = {"Integrated Camera", "USB Capture HDMI", "USB Capture DVI"}
    for device in (*twins, *odd):
        text = address_of(device, [*twins, *odd])
        assert (text == f"device:{device.name}") is (device.name in wanted)
        assert find_device(text.partition(":")[2], [*twins, *odd]) is device


@linux
def test_what_stays_of_a_device_is_its_link_or_its_socket(tmp_path: Path) -> None:
    sysfs, links, nodes = tmp_path / "sysfs", tmp_path / "by-id", tmp_path / "dev"
    for folder in (links, nodes, tmp_path / "1-2:1.0"):
        folder.mkdir()
    for number in (0, 1):
        (sysfs / f"video{number}").mkdir(parents=True)
        (sysfs / f"video{number}" / "name").write_text("USB Capture\n")
        (sysfs / f"video{number}" / "device").symlink_to(tmp_path / "1-2:1.0")
        (nodes / f"video{number}").write_bytes(b"")
    (links / "usb-Maker_Capture_123-video-index0").symlink_to(nodes / "video0")
    found = list_devices(sysfs, lambda node: True, links=links)
    assert [each.identity for each in found] == ["usb-Maker_Capture_123-video-index0", "1-2:1.0"]
    assert [
        each.identity for each in list_devices(sysfs, lambda node: True, links=nodes / "x")
    ] == [
        "1-2:1.0",
        "1-2:1.0",
    ]
