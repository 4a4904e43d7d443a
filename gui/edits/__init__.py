"""What the user decided: pure changes, one undo stack, and the file that keeps them."""
