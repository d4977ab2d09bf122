"""One module for each family of cards."""
