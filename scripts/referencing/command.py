"""twilite(1), made of what the command line says of itself."""

from __future__ import annotations

import json
import subprocess
from typing import Any

from . import roff


def page(program: str, title: str) -> str:
    """The page of a program that is made with swift-argument-parser, which describes itself as JSON."""
    dumped = subprocess.run([program, "--experimental-dump-help"], check=True, capture_output=True, text=True).stdout
    command: dict[str, Any] = json.loads(dumped)["command"]
    parts = [
        title.rstrip(),
        roff.section("Name", f"{command['commandName']} \\- {roff.escaped(command.get('abstract', '').rstrip('.'))}"),
        roff.section("Synopsis", "\n".join(_synopsis(command, [command["commandName"]]))),
    ]
    if command.get("discussion"):
        parts.append(roff.section("Description", _discussion(command["discussion"])))
    if arguments := _arguments(command):
        parts.append(roff.section("Options", arguments))
    subcommands = [each for each in command.get("subcommands", []) if each.get("shouldDisplay", True)]
    if subcommands:
        parts.append(roff.section("Commands", "\n".join(_subcommand(each, [command["commandName"]]) for each in subcommands)))
    parts.append(roff.section("See also", ".BR twilite (3)"))
    return "\n".join(parts) + "\n"


def _synopsis(command: dict[str, Any], path: list[str]) -> list[str]:
    shown = [each for each in command.get("subcommands", []) if each.get("shouldDisplay", True)]
    if not shown:
        return _usage(command, path)
    lines = _usage(command, path) if _told(command) and command.get("defaultSubcommand") is None else []
    for each in shown:
        lines += ([".br"] if lines else []) + _synopsis(each, [*path, each["commandName"]])
    return lines


def _usage(command: dict[str, Any], path: list[str]) -> list[str]:
    words = [f"\\fB{roff.escaped(' '.join(path))}\\fR"]
    for argument in _told(command):
        if argument["kind"] == "positional":
            word = f"\\fI{roff.escaped(argument.get('valueName', 'value').upper())}\\fR"
            word += " ..." if argument.get("isRepeating") else ""
            words.append(word if not argument.get("isOptional") else f"[{word}]")
    if any(argument["kind"] != "positional" for argument in _told(command)):
        words.insert(1, "[\\fIoptions\\fR]")
    return [" ".join(words)]


def _subcommand(command: dict[str, Any], path: list[str]) -> str:
    path = [*path, command["commandName"]]
    lines = [f".SS {roff.escaped(' '.join(path))}", roff.text(_sentence(command.get("abstract", "")))]
    if command.get("discussion"):
        lines += [".PP", _discussion(command["discussion"])]
    if arguments := _arguments(command):
        lines.append(arguments)
    lines += [_subcommand(each, path) for each in command.get("subcommands", []) if each.get("shouldDisplay", True)]
    return "\n".join(line for line in lines if line)


def _told(command: dict[str, Any]) -> list[dict[str, Any]]:
    hidden = {"help", "version"} if command.get("superCommands") else {"version"}
    return [
        argument
        for argument in command.get("arguments", [])
        if argument.get("shouldDisplay", True) and argument.get("valueName") not in hidden
    ]


def _arguments(command: dict[str, Any]) -> str:
    lines = []
    for argument in _told(command):
        value = f" \\fI{roff.escaped(argument.get('valueName', 'value'))}\\fR"
        if argument["kind"] == "positional":
            head = f"\\fI{roff.escaped(argument.get('valueName', 'value').upper())}\\fR"
        else:
            names = ", ".join(f"\\fB{roff.escaped(_dashed(name))}\\fR" for name in argument.get("names", []))
            head = names + (value if argument["kind"] == "option" else "")
        about = _sentence(argument.get("abstract", ""))
        if argument.get("defaultValue"):
            about += f" Default: {argument['defaultValue']}."
        if argument.get("allValues"):
            about += f" One of {', '.join(argument['allValues'])}."
        lines += [".TP", head, roff.text(about.strip()) or "\\&"]
        if argument.get("discussion"):
            lines += [".RS", _discussion(argument["discussion"]), ".RE"]
    return "\n".join(lines)


def _dashed(name: dict[str, str]) -> str:
    return ("-" if name["kind"] in ("short", "longWithSingleDash") else "--") + name["name"]


def _sentence(text: str) -> str:
    text = " ".join(text.split())
    return text if not text or text[-1] in ".:!?" else f"{text}."


def _discussion(text: str) -> str:
    """Paragraphs; what is indented is code."""
    lines: list[str] = []
    for paragraph in text.strip("\n").split("\n\n"):
        if all(line.startswith("  ") for line in paragraph.split("\n")):
            lines += [".PP", ".RS 4", roff.code(paragraph), ".RE"]
        else:
            lines += [".PP", roff.text(" ".join(paragraph.split()))]
    return "\n".join(lines[1:] if lines[:1] == [".PP"] and lines[1] != ".RS 4" else lines)
