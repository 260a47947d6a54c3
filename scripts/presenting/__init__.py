"""What the library knows of the API, presented to people: as C headers and as pages."""
