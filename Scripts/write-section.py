#!/usr/bin/env python3
"""Puts what stands on the standard input between two marks of a page.

Usage: write-section.py PAGE SECTION

The marks are comments: <!-- SECTION: made by ... --> and <!-- end of SECTION -->.
"""

import re
import sys
from pathlib import Path


def main():
    """Replaces the section, or says that the page has none."""
    page, section = Path(sys.argv[1]), sys.argv[2]
    pattern = re.compile(
        rf"(<!-- {re.escape(section)}:[^>]*-->\n).*?(<!-- end of {re.escape(section)} -->)", re.S)
    text, made = page.read_text(), sys.stdin.read().strip("\n")
    if len(pattern.findall(text)) != 1:
        sys.exit(f"{page} has no section {section}")
    page.write_text(pattern.sub(lambda marks: f"{marks[1]}{made}\n{marks[2]}", text))


if __name__ == "__main__":
    main()
