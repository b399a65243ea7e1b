"""What can go wrong with a lesson, in sentences that say what to do."""

from models.errors import ModelError

NEEDS_SOURCE = (
    "{} asks about pictures of your own, beside the network: name where they come from, such as "
    "pleura learn --source device:0, or --source and a recording."
)


class LessonError(ModelError):
    """A lesson, an answer or the progress file cannot be used; the text says what to do."""


class NotCommitted(LessonError):
    """The truth was asked for before an answer was given, or the network before the truth."""
