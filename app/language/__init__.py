"""Other languages: English text is the key, its translation is found at the last moment."""
