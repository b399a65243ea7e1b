"""Pictures that go to files: how a number came about, the worst moment, what time shows."""
