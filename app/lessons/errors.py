"""What can go wrong with a lesson, in sentences that say what to do."""

from models.errors import ModelError


class LessonError(ModelError):
    """A lesson, an answer or the progress file cannot be used; the text says what to do."""


class NotCommitted(LessonError):
    """The truth was asked for before an answer was given, or the network before the truth."""
