"""C types as DWARF has them, spelled as C does, without typedefs."""

from __future__ import annotations

from typing import Iterator

from elftools.dwarf.die import DIE
from elftools.elf.elffile import ELFFile

PREFIXES = ("twilite_", "TWILITE_")
QUALIFIERS = {"const": "const", "volatile": "volatile", "restrict": "restrict", "atomic": "_Atomic"}


def interface(elf: ELFFile) -> Iterator[tuple[str, str]]:
    """Every type of a probe that has the library's prefix.

    And what its variables tell: function_… points to a function, alignment_… is an array of as many as a type is aligned to.
    """
    for unit in elf.get_dwarf_info().iter_CUs():
        for die in unit.get_top_DIE().iter_children():
            kind, name = _kind(die), _name(die)
            if kind == "variable" and name.startswith("alignment_"):
                bound = next(_type(die).iter_children())
                yield f"alignment of {name.removeprefix('alignment_')}", str(_value(bound, "DW_AT_upper_bound") + 1)
            elif kind == "variable" and name.startswith("function_"):
                yield f"function {name.removeprefix('function_')}", spelled(_type(_type(die)))
            elif kind == "typedef" and name.startswith(PREFIXES):
                yield f"type {name}", spelled(die)
                if _kind(_end(die)) in ("structure_type", "union_type") and not _name(_end(die)):
                    yield from _layout(name, _end(die))
            elif kind == "enumeration_type":
                if name:
                    yield from _layout(f"enum {name}", die)
                for constant in die.iter_children():
                    if _name(constant).startswith(PREFIXES):
                        yield f"constant {_name(constant)}", str(_value(constant, "DW_AT_const_value"))
            elif kind in ("structure_type", "union_type") and name.startswith(PREFIXES):
                yield from _layout(spelled(die), die)


def spelled(die: DIE | None, declarator: str = "") -> str:
    """A type as C spells it around a declarator."""
    if die is None:
        return _before("void", declarator)
    kind = _kind(die)
    if kind == "typedef":
        return spelled(_type(die), declarator)
    if kind == "pointer_type":
        target = _type(die)
        pointer = _before("*", declarator) if declarator[:1].isalpha() else f"*{declarator}"
        bare = _kind(_end(target)) if target is not None else ""
        return spelled(target, f"({pointer})" if bare in ("subroutine_type", "array_type") else pointer)
    qualifier = QUALIFIERS.get(kind.removesuffix("_type"))
    if qualifier:
        target = _type(die)
        if target is not None and _kind(_end(target)) == "pointer_type":
            return spelled(target, _before(qualifier, declarator))
        return f"{qualifier} {spelled(target, declarator)}"
    if kind == "subroutine_type":
        return spelled(_type(die), f"{declarator}({_parameters(die)})")
    if kind == "array_type":
        counts = [_value(bound, "DW_AT_upper_bound") for bound in die.iter_children()]
        return spelled(_type(die), declarator + "".join(f"[{'' if last is None else last + 1}]" for last in counts))
    if kind == "base_type":
        return _before(_base(die), declarator)
    word = {"structure_type": "struct", "union_type": "union", "enumeration_type": "enum"}[kind]
    return _before(f"{word} {_name(die) or '{ ' + _members(die) + ' }'}", declarator)


def _layout(name: str, die: DIE) -> Iterator[tuple[str, str]]:
    size = _value(die, "DW_AT_byte_size")
    if size is None:
        yield name, "opaque"
        return
    if _kind(die) == "enumeration_type":
        yield name, f"{size} bytes, {spelled(_type(die))}"
        return
    yield name, f"{size} bytes"
    for member in die.iter_children():
        yield f"{name}.{_name(member) or '(unnamed)'}", _place(member)


def _place(member: DIE) -> str:
    text, bits = spelled(_type(member)), _value(member, "DW_AT_bit_size")
    if bits is not None:
        return f"{text}, {bits} bits at bit {_value(member, 'DW_AT_data_bit_offset')}"
    return f"{text} at {_value(member, 'DW_AT_data_member_location') or 0}"


def _members(die: DIE) -> str:
    if _kind(die) == "enumeration_type":
        return ", ".join(_name(constant) for constant in die.iter_children())
    return "; ".join(f"{_name(member) or '(unnamed)'}: {_place(member)}" for member in die.iter_children())


def _parameters(die: DIE) -> str:
    given = ["..." if _kind(one) == "unspecified_parameters" else spelled(_type(one)) for one in die.iter_children()]
    return ", ".join(given) or "void"


def _base(die: DIE) -> str:
    """A base type's name as one compiler says it: long unsigned int and unsigned long are one."""
    words = _name(die).split()
    if len(words) > 1 and "int" in words and {"long", "short"} & set(words):
        words.remove("int")
    return " ".join(sorted(words, key=lambda word: word not in ("unsigned", "signed")))


def _before(word: str, declarator: str) -> str:
    return f"{word} {declarator}" if declarator else word


def _end(die: DIE) -> DIE | None:
    """What a typedef or a qualified type is in the end."""
    while die is not None and (_kind(die) == "typedef" or _kind(die).removesuffix("_type") in QUALIFIERS):
        die = _type(die)
    return die


def _kind(die: DIE | None) -> str:
    return die.tag.removeprefix("DW_TAG_") if die is not None else "void"


def _type(die: DIE) -> DIE | None:
    return die.get_DIE_from_attribute("DW_AT_type") if "DW_AT_type" in die.attributes else None


def _name(die: DIE | None) -> str:
    return (_value(die, "DW_AT_name") or b"").decode() if die is not None else ""


def _value(die: DIE, attribute: str):
    return die.attributes[attribute].value if attribute in die.attributes else None
