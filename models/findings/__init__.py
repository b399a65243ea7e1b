"""What one frame shows besides the score: pleura %, A-lines, the pleural line itself, ribs."""

from models.findings.frame import read_findings
from models.findings.values import ALine, Findings, Measure

__all__ = ["ALine", "Findings", "Measure", "read_findings"]
