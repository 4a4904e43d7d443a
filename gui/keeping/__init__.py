"""What the user did, kept: working copies beside the settings, session files, versions."""
