"""What must not happen: foreign models, names that leave the computer, files that end Pleura."""
