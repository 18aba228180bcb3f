#!/usr/bin/env python3
"""Photographs part of the founding case's page for the README: Documentation/Images/brief.png.

Usage: picture.py PROGRAM   (CHROMIUM: the browser's program, default /usr/bin/chromium)
"""

import os
import pathlib
import subprocess
import sys
import tempfile

from playwright.sync_api import sync_playwright

PICTURE = pathlib.Path("Documentation/Images/brief.png")


def main(program):
    """Makes the page, opens it, and takes its head, down to the ways out."""
    page_file = pathlib.Path(tempfile.mkdtemp()) / "brief.html"
    subprocess.run(
        [program, "brief", "Cases/gaza-2025.yaml", "--html", page_file],
        stdout=subprocess.DEVNULL, check=True,
    )
    PICTURE.parent.mkdir(parents=True, exist_ok=True)
    with sync_playwright() as playwright:
        browser = playwright.chromium.launch(
            executable_path=os.environ.get("CHROMIUM", "/usr/bin/chromium"), args=["--no-sandbox"]
        )
        page = browser.new_page(viewport={"width": 900, "height": 1200}, color_scheme="light")
        page.goto(page_file.as_uri())
        ways = page.locator("section", has=page.locator("#page-ways")).bounding_box()
        margin = {"x": 0, "y": 0, "width": 900, "height": ways["y"] + ways["height"]}
        page.screenshot(path=PICTURE, clip=margin, full_page=True)
        browser.close()


if __name__ == "__main__":
    main(sys.argv[1])
