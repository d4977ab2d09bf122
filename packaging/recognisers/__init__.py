"""The making of our own recognisers: text, drawing, model, training, export. Nothing here is part of the program."""
