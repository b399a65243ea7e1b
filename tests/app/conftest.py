"""What the tests of the application share."""

from tests.drawn import drawn_pictures_pass

__all__ = ["drawn_pictures_pass"]
