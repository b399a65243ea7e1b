"""The settings as a person meets them: what each means, a draft that is checked, profiles."""
