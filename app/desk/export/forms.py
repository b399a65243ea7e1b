"""What can be exported, and how it is called."""

from __future__ import annotations

from enum import StrEnum


class Form(StrEnum):
    """A form of export."""

    PNG = "png"
    COCO = "coco"
    SLICER = "slicer"
    MARKS = "marks"


TITLES = {
    Form.PNG: "PNG masks",
    Form.COCO: "COCO",
    Form.SLICER: "SlicerUltrasound",
    Form.MARKS: "Annotations to learn from",
}
