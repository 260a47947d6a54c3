"""twilite(1), made of what the command line says of itself."""

from __future__ import annotations

import json
import re
import subprocess
import textwrap
from typing import Any

from . import comments, roff


def page(program: str, title: str) -> str:
    """The page of a program that is made with swift-argument-parser, which describes itself as JSON."""
    command: dict[str, Any] = json.loads(_said(program, "--experimental-dump-help"))["command"]
    name = command["commandName"]
    about, _, status = command.get("discussion", "").partition("Exit status:\n")
    subcommands = [
        each
        for each in command.get("subcommands", [])
        if each.get("shouldDisplay", True) and each["commandName"] != "help"
    ]
    usages = [_usage(_said(program, "--help"))]
    usages += [_usage(_said(program, "help", *path)) for each in subcommands for path in _paths(each)]
    parts = [
        title.rstrip(),
        roff.section("Name", f"{name} \\- {roff.escaped(command.get('abstract', '').partition('. ')[0].rstrip('.'))}"),
        roff.section("Synopsis", "\n.br\n".join(usages)),
        roff.section("Description", _discussion(f"{_sentence(command.get('abstract', ''))}\n\n{about}")),
        roff.section("Options", _arguments(command)),
        roff.section("Commands", "\n".join(_subcommand(each, [name]) for each in subcommands)) if subcommands else "",
        roff.section("Exit status", _discussion(status)) if status else "",
        roff.section("See also", ".BR twilite (3)"),
    ]
    return "\n".join(part for part in parts if part) + "\n"


def _said(program: str, *words: str) -> str:
    return subprocess.run([program, *words], check=True, capture_output=True, text=True).stdout


def _paths(command: dict[str, Any]) -> list[list[str]]:
    """What a command and those below it are called with, but one that only leads to others."""
    below = [each for each in command.get("subcommands", []) if each.get("shouldDisplay", True)]
    if not below:
        return [[command["commandName"]]]
    return [[command["commandName"], *path] for each in below for path in _paths(each)]


def _usage(help: str) -> str:
    lines = help.partition("USAGE: ")[2].partition("\n\n")[0].split("\n")
    return "\n.br\n".join(_usage_line(line.strip()) for line in lines)


def _usage_line(line: str) -> str:
    """The program in bold, and what stands for something else in italics."""
    program, _, words = line.partition(" ")
    shown = re.sub(r"<([^>]+)>", r"\\fI\1\\fR", roff.escaped(words))
    return f"\\fB{roff.escaped(program)}\\fR {shown}"


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
    """As the comments of the headers are read; lines that are commands are code."""
    paragraphs = text.strip("\n").split("\n\n")
    shown = [
        textwrap.indent(each, "  ") if all("twilite " in line for line in each.split("\n")) else each
        for each in paragraphs
    ]
    return roff.blocks(comments.blocks("\n\n".join(shown).split("\n")), "")
