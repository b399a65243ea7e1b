"""The B-line Artifact Score of one frame: its values, how they are found, the published formula."""

from models.score.frame import score_beams, score_frame
from models.score.values import Reason, Score, SpaceScore, not_assessable

__all__ = ["Reason", "Score", "SpaceScore", "not_assessable", "score_beams", "score_frame"]
