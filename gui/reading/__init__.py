"""The reading area: the articles side by side, with what they share, add and dispute marked."""
