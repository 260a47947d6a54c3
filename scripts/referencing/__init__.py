"""The reference: HTML and man pages, made of the headers, of what the library says of itself, and of docs/."""
