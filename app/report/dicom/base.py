"""What all DICOM objects of one exam share: names of their own, no person, the exam's date."""

from __future__ import annotations

import uuid
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

from app.exam.protocols import ExamError
from app.schema.entry import NOTICE
from app.version import VERSION

if TYPE_CHECKING:
    from app.exam.values import Exam

MISSING = 'DICOM needs one more package; install it with pip install "pleura[report]".'
MAKER = "Pleura"


@dataclass(frozen=True, slots=True)
class Names:
    """The unique names of an exam's objects: the same exam gives the same ones."""

    exam: Exam

    def uid(self, part: str) -> str:
        """Give the unique name of a part, under the arc that holds UUIDs."""
        return f"2.25.{uuid.uuid5(uuid.NAMESPACE_URL, f'urn:pleura:{self.exam.id}:{part}').int}"


def common(exam: Exam, part: str, sop_class: str, *, with_pseudonym: bool) -> Any:
    """Make a data set with patient, study, equipment and file header.

    Parameters
    ----------
    exam : Exam
        As it was saved.
    part : str
        Which object of the exam.
    sop_class : str
        Its SOP class.
    with_pseudonym : bool
        True puts the pseudonym in as PatientID; else there is none. There never is a name.

    Raises
    ------
    ExamError
        If the package is not installed.
    """
    try:
        from pydicom.dataset import Dataset, FileMetaDataset
        from pydicom.uid import ExplicitVRLittleEndian
    except ImportError:
        raise ExamError(MISSING) from None
    names = Names(exam)
    meta = FileMetaDataset()
    meta.MediaStorageSOPClassUID = sop_class
    meta.MediaStorageSOPInstanceUID = names.uid(part)
    meta.TransferSyntaxUID = ExplicitVRLittleEndian
    meta.ImplementationClassUID = "2.25.203941587415236540862951137401598463021"
    meta.ImplementationVersionName = "PLEURA"
    data = Dataset()
    data.file_meta = meta
    data.SpecificCharacterSet = "ISO_IR 192"
    data.SOPClassUID, data.SOPInstanceUID = sop_class, names.uid(part)
    data.PatientName, data.PatientBirthDate, data.PatientSex = "", "", ""
    data.PatientID = exam.pseudonym or "" if with_pseudonym else ""
    data.PatientIdentityRemoved = "YES"
    data.DeidentificationMethod = "Only the sector is kept; no person is asked for"
    data.StudyInstanceUID = names.uid("study")
    data.StudyID = exam.id[:16]
    data.AccessionNumber, data.ReferringPhysicianName = "", ""
    data.StudyDate = f"{exam.started_utc:%Y%m%d}"
    data.StudyTime = f"{exam.started_utc:%H%M%S}"
    data.StudyDescription = "Lung ultrasound, research and training use"
    data.TimezoneOffsetFromUTC = "+0000"
    data.Manufacturer, data.ManufacturerModelName = MAKER, "Pleura"
    data.SoftwareVersions = VERSION[:64]
    data.SeriesDescription = NOTICE
    return data
