"""Readings that follow from score and findings by published rules; never a diagnosis."""

from models.clinical.profile import profile
from models.clinical.reading import Reading
from models.clinical.seen import Seen, SpaceSeen, seen_over
from models.clinical.signs import Sign, Signs, pneumothorax_signs
from models.clinical.zone import number_class, zone_score

__all__ = [
    "Reading", "Seen", "Sign", "Signs", "SpaceSeen", "number_class", "pneumothorax_signs",
    "profile", "seen_over", "zone_score",
]  # fmt: skip
