"""Writes manual pages from what a program says of its own commands.

Usage: manual.py PROGRAM FOLDER DATE

One page for the program and one for each command, such as entente-brief.1. Swift's library for
arguments has a maker of pages too; it does not escape what begins a line of roff, and takes minutes
to build.
"""

import json
import subprocess
import sys
from pathlib import Path


def escaped(text):
    """Text for roff: backslashes and hyphens as they are, no line taken for a request."""
    text = text.replace("\\", "\\e").replace("-", "\\-")
    lines = ["\\&" + line if line.startswith((".", "'")) else line for line in text.split("\n")]
    return "\n".join(lines)


def paragraphs(text):
    """Text with blank lines, as paragraphs; indented blocks as they are."""
    for block in text.strip("\n").split("\n\n"):
        if block.startswith((" ", "\t")):
            yield ".PP\n.nf\n.RS 4\n" + escaped(block) + "\n.RE\n.fi"
        else:
            yield ".PP\n" + escaped(block)


def name_of(name):
    return ("-" if name["kind"] == "short" else "--") + name["name"]


def value_of(argument):
    return "\\fI" + escaped(argument.get("valueName", "value")) + "\\fR"


def term(argument):
    """How an argument is written, in bold and italics."""
    if argument["kind"] == "positional":
        return value_of(argument)
    names = ", ".join("\\fB" + escaped(name_of(name)) + "\\fR" for name in argument["names"])
    return names + (" " + value_of(argument) if argument["kind"] == "option" else "")


def meaning(argument):
    text = " ".join(filter(None, (argument.get("abstract"), argument.get("discussion"))))
    default = argument.get("defaultValue")
    return text + (f" By default {default}." if default else "")


def synopsis(words, arguments):
    parts = ["\\fB" + escaped(" ".join(words)) + "\\fR"]
    for argument in arguments:
        if argument["kind"] == "positional":
            shown = value_of(argument) + (" ..." if argument["isRepeating"] else "")
            parts.append(f"[{shown}]" if argument["isOptional"] else shown)
    if any(argument["kind"] != "positional" for argument in arguments):
        parts.append("[\\fIoptions\\fR]")
    return " ".join(parts)


def shown(entries):
    return [entry for entry in entries if entry.get("shouldDisplay", True)]


def page(words, command, version, date):
    """The page of one command."""
    title = "-".join(words)
    arguments = shown(command.get("arguments", []))
    commands = shown(command.get("subcommands", []))
    yield f'.TH {escaped(title).upper()} 1 "{date}" "entente {version}"'
    yield ".SH NAME\n" + escaped(title) + " \\- " + escaped(command["abstract"].rstrip("."))
    yield ".SH SYNOPSIS\n" + synopsis(words, arguments)
    if commands:
        yield ".br\n\\fB" + escaped(words[0]) + "\\fR \\fIcommand\\fR ..."
    if command.get("discussion"):
        yield ".SH DESCRIPTION"
        yield from paragraphs(command["discussion"])
    if commands:
        yield ".SH COMMANDS"
        for each in commands:
            yield f".TP\n\\fB{escaped('-'.join(words + [each['commandName']]))}\\fR(1)\n" + escaped(
                each["abstract"])
    if arguments:
        yield ".SH ARGUMENTS AND OPTIONS"
        for argument in arguments:
            yield ".TP\n" + term(argument) + "\n" + escaped(meaning(argument))
    if len(words) > 1:
        yield f".SH SEE ALSO\n\\fB{escaped(words[0])}\\fR(1)"


def main(program, folder, date):
    said = subprocess.run([program, "--experimental-dump-help"], check=True, capture_output=True)
    root = json.loads(said.stdout)["command"]
    version = subprocess.run(
        [program, "--version"], check=True, capture_output=True, text=True).stdout.strip()
    pages = [([root["commandName"]], root)]
    # What `help` itself does, the others tell.
    pages += [([root["commandName"], each["commandName"]], each)
              for each in shown(root["subcommands"]) if each["commandName"] != "help"]
    for words, command in pages:
        command = {**command, "subcommands": [
            each for each in command.get("subcommands", []) if each["commandName"] != "help"]}
        text = "\n".join(page(words, command, version, date)) + "\n"
        Path(folder, "-".join(words) + ".1").write_text(text, encoding="utf-8")


if __name__ == "__main__":
    main(*sys.argv[1:])
