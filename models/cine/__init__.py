"""What a recording shows over time: breathing, sliding, B-lines followed from frame to frame."""
