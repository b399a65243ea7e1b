"""Review at the desk: a recording read through, corrected by a person, compared and exported."""
