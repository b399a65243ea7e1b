"""Zone exams: protocols, values, store."""
