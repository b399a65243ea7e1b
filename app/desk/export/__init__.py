"""What a person judged, in the forms that other tools and training read; never a picture."""
