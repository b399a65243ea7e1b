"""A zone exam: protocols, what each zone shows, what is missing, and how it is kept on disk."""
