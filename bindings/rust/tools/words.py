"""How names and types are written in Rust."""

HEADER = "// Written by bindings/rust/tools/generate.py from the library's catalog. Do not edit.\n\n"

KEYWORDS = set(
    "abstract as async await become box break const continue crate do dyn else enum extern false final fn for if impl in let "
    "loop macro match mod move mut override priv pub ref return self static struct super trait true try type typeof unsafe "
    "unsized use virtual where while yield".split()
)


def name(word):
    """A name in snake_case as one of a function."""
    return f"r#{word}" if word in KEYWORDS else word


def camel(words):
    """Words with underscores as the name of a type."""
    return "".join(part[:1].upper() + part[1:] for part in words.split("_"))


def listed(words):
    return ", ".join(f"`{word}`" for word in words)


def documentation(*sentences):
    """Lines of a documentation comment, a paragraph for each that is not empty."""
    return "\n///\n".join(f"/// {sentence}" for sentence in sentences if sentence)
