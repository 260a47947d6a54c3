"""The driver of the conformance suite: FORMAT.md says what it does. It needs Python's standard library alone."""
