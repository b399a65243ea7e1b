"""Files that are shipped: the network with its manifest, the comparison network, pictures."""
