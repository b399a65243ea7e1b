"""A zone's recording as DICOM: multi-frame secondary capture, grey or with the mask in colour."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from app.report.dicom.base import Names, common

if TYPE_CHECKING:
    from app.exam.values import Exam, ZoneEntry
    from app.report.clip_pictures import ClipPictures

GREY = "1.2.840.10008.5.1.4.1.1.7.2"
"""Multi-frame Grayscale Byte Secondary Capture Image Storage."""
COLOUR = "1.2.840.10008.5.1.4.1.1.7.4"
"""Multi-frame True Color Secondary Capture Image Storage."""
_DEFAULT_FPS = 25.0


def clip_dataset(
    exam: Exam, code: str, clip: ClipPictures, *, masks: bool, with_pseudonym: bool = False
) -> Any:
    """Make the DICOM image of a zone's recording.

    Parameters
    ----------
    exam : Exam
        The exam.
    code : str
        Which zone.
    clip : ClipPictures
        Its pictures.
    masks : bool
        True: in colour with the masks painted in; False: grey as it was.
    with_pseudonym : bool
        As in `app.report.dicom.base.common`.

    Returns
    -------
    pydicom.Dataset
        Ready for `dataset_bytes`.

    Raises
    ------
    ExamError
        If the package is not installed.
    """
    pixels = clip.painted if masks else clip.grey
    part = f"clip-{code}{'-masks' if masks else ''}"
    data = common(exam, part, COLOUR if masks else GREY, with_pseudonym=with_pseudonym)
    place, zone = exam.plan.zone(code), exam.zone(code)
    data.Modality, data.ConversionType = "US", "WSD"
    data.SeriesInstanceUID = Names(exam).uid("series-clips")
    data.SeriesNumber = 1
    order = [each.code for each in exam.plan.zones].index(code)
    data.InstanceNumber = 2 * order + (2 if masks else 1)
    data.ContentDate, data.ContentTime = data.StudyDate, data.StudyTime
    if zone is not None:
        data.ContentDate, data.ContentTime = f"{zone.saved_utc:%Y%m%d}", f"{zone.saved_utc:%H%M%S}"
    data.Laterality = "R" if str(place.side) == "right" else "L"
    data.PatientOrientation = ""
    data.ImageType = ["DERIVED", "SECONDARY"]
    data.BurnedInAnnotation = "NO"
    data.ImageComments = f"Zone {code}, {place.name}{'; masks of the network' if masks else ''}"
    data.DerivationDescription = "Sector cut out, the rest black"
    _set_pixels(data, pixels, colour=masks)
    _set_timing(data, len(pixels), clip.fps)
    if (worst := _worst(zone, clip)) is not None:
        data.RepresentativeFrameNumber = worst
    if clip.mm_per_px is not None:
        text = f"{clip.mm_per_px:.8g}"
        data.PixelSpacing = [text, text]
        data.PixelSpacingCalibrationType = "GEOMETRY"
        data.PixelSpacingCalibrationDescription = "Scale of the ultrasound picture"
    return data


def dataset_bytes(data: Any) -> bytes:
    """Encode a data set as a DICOM file."""
    import io

    from pydicom import dcmwrite

    file = io.BytesIO()
    dcmwrite(file, data, enforce_file_format=True)
    return file.getvalue()


def _worst(zone: ZoneEntry | None, clip: ClipPictures) -> int | None:
    """Find the frame of the worst moment, from 1; None where there is none."""
    if zone is None or zone.picture is None or zone.clip is None or zone.blas is None:
        return None
    number = zone.picture.index - zone.clip.first
    return clip.numbers.index(number) + 1 if number in clip.numbers else None


def _set_pixels(data: Any, pixels: Any, *, colour: bool) -> None:
    data.SamplesPerPixel = 3 if colour else 1
    data.PhotometricInterpretation = "RGB" if colour else "MONOCHROME2"
    if colour:
        data.PlanarConfiguration = 0
    else:
        data.PresentationLUTShape = "IDENTITY"
        data.RescaleIntercept, data.RescaleSlope, data.RescaleType = "0", "1", "US"
    data.NumberOfFrames = len(pixels)
    data.Rows, data.Columns = pixels.shape[1:3]
    data.BitsAllocated, data.BitsStored, data.HighBit = 8, 8, 7
    data.PixelRepresentation = 0
    raw = pixels.tobytes()
    data.PixelData = raw + b"\0" * (len(raw) % 2)
    data["PixelData"].VR = "OB"


def _set_timing(data: Any, frames: int, fps: float | None) -> None:
    """Say how fast the pictures follow each other; a rate that is not known is not made up."""
    if frames < 2:
        return
    rate = fps or _DEFAULT_FPS
    data.FrameIncrementPointer = 0x00181063
    data.FrameTime = f"{1000.0 / rate:.6g}"
    if fps is not None:
        data.CineRate = max(1, round(fps))
