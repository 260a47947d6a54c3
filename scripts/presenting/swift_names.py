"""Names of the API in Swift's spelling."""

ACRONYMS = {"api", "iam", "id", "ip", "sid", "uri", "url"}
KEYWORDS = {
    "as", "break", "case", "class", "default", "extension", "false", "for", "func", "if", "import", "in", "init",
    "internal", "is", "nil", "open", "operator", "private", "protocol", "public", "repeat", "return", "self",
    "static", "switch", "true", "where",
}  # fmt: skip


def camel(name: str) -> str:
    """`serviceSID` of `ServiceSid` and of `service_sid`."""
    first, *rest = _words(name)
    spelled = first + "".join(map(_capital, rest))
    return f"`{spelled}`" if spelled in KEYWORDS else spelled


def pascal(name: str) -> str:
    """`IPMessaging` of `ip_messaging`."""
    return "".join(map(_capital, _words(name)))


def enum_type(name: str) -> str:
    """The type of an enum's words; no type within another may be called `Type`."""
    return "Kind" if pascal(name) == "Type" else pascal(name)


def word(text: str) -> str:
    """A name for a word of an enum."""
    name = camel(text) if _words(text) else "none"
    return f"_{name}" if name[0].isdigit() else name


def _words(name: str) -> list[str]:
    spaced = ""
    for at, letter in enumerate(name):
        if not letter.isalnum():
            spaced += " "
            continue
        if letter.isupper() and at and not name[at - 1].isupper():
            spaced += " "
        spaced += letter.lower()
    return spaced.split()


def _capital(word: str) -> str:
    return word.upper() if word in ACRONYMS else word[:1].upper() + word[1:]
