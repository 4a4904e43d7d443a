"""Help inside the window: the user guide, and a short tour of the parts on the sample story."""
