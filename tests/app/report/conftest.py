"""The real zone of the exam tests, and exams whose every free text is a canary."""

from tests.app.exam.conftest import real

__all__ = ["real"]
