"""May this number be shown: what speaks against it, how sure it is, and what to do."""
