"""What can go wrong between a picture and Pleura, in sentences that say what to do."""


class CaptureError(Exception):
    """Base of every error that leaves `capture`; its text is one sentence for the person.

    The text never holds a full path or anything read from the file's metadata.
    """


class SourceUnavailable(CaptureError):
    """A device, file or folder could not be opened at all."""


class SourceLost(CaptureError):
    """A live source stopped delivering frames after it had been opened."""


class ClipError(CaptureError):
    """A file was opened but is no usable recording, or broke off on the way."""


class RecordingError(CaptureError):
    """A video could not be written."""


class SectorError(CaptureError):
    """A sector given by hand or read from a file is not usable."""
