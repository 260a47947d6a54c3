"""Names of the API in Swift's spelling."""

ACRONYMS = {"api", "iam", "id", "ip", "sid", "uri", "url"}
KEYWORDS = {"in", "default", "public", "protocol", "operator", "import", "internal", "private", "repeat", "switch", "where"}


def camel(name: str) -> str:
    """`serviceSID` of `ServiceSid` and of `service_sid`."""
    first, *rest = _words(name)
    spelled = first + "".join(map(_capital, rest))
    return f"`{spelled}`" if spelled in KEYWORDS else spelled


def pascal(name: str) -> str:
    """`IPMessaging` of `ip_messaging`."""
    return "".join(map(_capital, _words(name)))


def _words(name: str) -> list[str]:
    spaced = ""
    for at, letter in enumerate(name):
        if letter in "-_.":
            spaced += " "
            continue
        if letter.isupper() and at and not name[at - 1].isupper():
            spaced += " "
        spaced += letter.lower()
    return spaced.split()


def _capital(word: str) -> str:
    return word.upper() if word in ACRONYMS else word[:1].upper() + word[1:]
