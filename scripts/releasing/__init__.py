"""What a release holds: its interface and its version, and whether all is there and agrees."""
