"""The windows used by a real mouse and real keys on a screen without a person, and filmed."""
