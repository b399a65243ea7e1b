"""I make labelled ultrasound-like images: a phantom, and believable variations of real ones."""
