"""What can go wrong with a network, in sentences that say what to do."""


class ModelError(Exception):
    """Base of every error that leaves `models`; its text is one sentence for the person."""


class ModelRejected(ModelError):
    """The model file or its manifest is missing, altered or does not fit; nothing was loaded."""


class ModelFailed(ModelError):
    """The network runtime failed while it was loading or running the model."""


class InvalidOutput(ModelError):
    """The network gave values that are no numbers, or the wrong shape; no mask is made of it."""


class MarksRejected(ModelError):
    """Annotations are missing or do not fit their form; the text says which and where."""
