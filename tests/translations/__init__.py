"""The window's translations: what the window says, Qt Linguist's files, what the window loads."""
