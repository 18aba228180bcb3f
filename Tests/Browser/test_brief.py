"""Opens a rendered brief in a browser as its readers will, and checks what only a browser knows.

Usage: python test_brief.py [FILE.html ...]   (or BRIEF_HTML=FILE.html)

BRIEF_SHOTS  folder for pictures and the printed PDF (default: a new temporary one)
CHROMIUM     the browser's program (default: /usr/bin/chromium)
"""

import os
import pathlib
import re
import sys
import tempfile

from axe_playwright_python.sync_playwright import Axe
from playwright.sync_api import sync_playwright

AXE = {"runOnly": ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"]}

# Pairs of texts in one drawing whose boxes intersect by more than a pixel, or that stick out of it.
COLLISIONS = """() => [...document.querySelectorAll('svg')].flatMap((svg, figure) => {
  const frame = svg.getBoundingClientRect();
  const boxes = [...svg.querySelectorAll('text')]
    .map(text => ({text: text.textContent, box: text.getBoundingClientRect()}));
  const found = boxes.filter(a => a.box.left < frame.left - 1 || a.box.right > frame.right + 1
      || a.box.bottom > frame.bottom + 1 || a.box.top < frame.top - 1)
    .map(a => `figure ${figure + 1}: "${a.text}" sticks out`);
  boxes.forEach((a, i) => boxes.slice(i + 1).forEach(b => {
    const across = Math.min(a.box.right, b.box.right) - Math.max(a.box.left, b.box.left);
    const down = Math.min(a.box.bottom, b.box.bottom) - Math.max(a.box.top, b.box.top);
    if (across > 1 && down > 1) found.push(`figure ${figure + 1}: "${a.text}" on "${b.text}"`);
  }));
  return found;
})"""

# Texts in drawings that are smaller than twelve pixels on the screen.
SMALL = """() => [...document.querySelectorAll('svg')]
    .filter(svg => svg.getBoundingClientRect().width > 0).flatMap(svg => {
  const scale = svg.getBoundingClientRect().width / svg.viewBox.baseVal.width;
  return [...svg.querySelectorAll('text')]
    .filter(text => parseFloat(getComputedStyle(text).fontSize) * scale < 11.9)
    .map(text => text.textContent);
})"""

# What scrolls sideways inside the page, or is cut off at its right edge.
INNER = """() => [...document.querySelectorAll('.scroll, svg')].filter(box => box.offsetParent !== null
    || box.tagName === 'svg' && box.getBoundingClientRect().width > 0)
  .filter(box => box.scrollWidth > box.clientWidth + 1 && box.tagName !== 'svg'
    || box.getBoundingClientRect().right > document.documentElement.clientWidth + 1)
  .map(box => box.getAttribute('aria-label') || box.tagName)"""

# Where the answer ends: the first part of the first page.
ANSWER = """() => { const part = document.querySelector('.sheet section');
  return part ? part.getBoundingClientRect().bottom : 0; }"""

SIDEWAYS = "() => document.documentElement.scrollWidth - document.documentElement.clientWidth"

PRINTED_PAGE = re.compile(rb"/Type\s*/Page\b(?!s)")

# Leaves the first page alone in the document.
ONLY_SHEET = """() => { document.querySelectorAll('.chapter, .behind, .note').forEach(e => e.remove());
  document.querySelector('.sheet').style.breakAfter = 'auto'; }"""


class Visit:
    """One page in one window, with all that went wrong in it."""

    def __init__(self, browser, file, width, scheme):
        self.faults = []
        self.context = browser.new_context(
            viewport={"width": width, "height": 900}, color_scheme=scheme, reduced_motion="reduce"
        )
        self.page = self.context.new_page()
        self.page.on("console", lambda message: self.faults.append(f"console: {message.text}"))
        self.page.on("pageerror", lambda error: self.faults.append(f"error: {error}"))
        self.page.on("request", self.note_request)
        self.address = file.resolve().as_uri()
        self.page.goto(self.address)

    def note_request(self, request):
        if request.url != self.address:
            self.faults.append(f"request: {request.url}")

    def check_answer(self):
        width = self.page.viewport_size["width"]
        bottom, room = self.page.evaluate(ANSWER), 800 if width > 1000 else 900
        if bottom > room:
            self.faults.append(f"the answer ends at {bottom:.0f} of {room} pixels")

    def check_layout(self):
        sideways = self.page.evaluate(SIDEWAYS)
        if sideways > 0:
            self.faults.append(f"the page scrolls sideways by {sideways} pixels")
        if self.page.viewport_size["width"] < 700:
            self.faults += [f"scrolls sideways: {label}" for label in self.page.evaluate(INNER)]
        self.faults += self.page.evaluate(COLLISIONS)
        self.faults += [f'small text: "{text}"' for text in self.page.evaluate(SMALL)]

    def check_access(self):
        # axe runs inside the page, which by its own policy runs no script of its own.
        results = Axe().run(self.page, options=AXE)
        for violation in results.response["violations"]:
            targets = [node["target"] for node in violation["nodes"]][:3]
            self.faults.append(f"axe {violation['id']}: {violation['help']} {targets}")


def open_details(page):
    page.evaluate("() => document.querySelectorAll('details').forEach(d => d.open = true)")


def check(browser, file, shots):
    """All faults of one file, each with the window in which it shows."""
    faults = []
    for width in (1280, 400):
        for scheme in ("light", "dark"):
            visit = Visit(browser, file, width, scheme)
            name = f"{file.stem}-{width}-{scheme}"
            visit.page.screenshot(path=shots / f"{name}.png", full_page=True)
            visit.check_answer()
            visit.check_layout()
            visit.check_access()
            open_details(visit.page)
            visit.check_layout()
            visit.check_access()
            faults += [f"{name}: {fault}" for fault in visit.faults]
            visit.context.close()
    return faults + check_print(browser, file, shots)


def check_print(browser, file, shots):
    visit = Visit(browser, file, 700, "dark")
    visit.page.emulate_media(media="print")
    if visit.page.locator("nav").is_visible():
        visit.faults.append("the table of contents is printed")
    paper = visit.page.pdf(path=shots / f"{file.stem}.pdf", prefer_css_page_size=True)
    if visit.page.locator(".sheet").count():
        pages = len(PRINTED_PAGE.findall(paper))
        if pages > 6:
            visit.faults.append(f"{pages} pages are printed")
        visit.page.evaluate(ONLY_SHEET)
        pages = len(PRINTED_PAGE.findall(visit.page.pdf(prefer_css_page_size=True)))
        if pages > 1:
            visit.faults.append(f"the first page takes {pages} sheets")
    visit.context.close()
    return [f"{file.stem}-print: {fault}" for fault in visit.faults]


def main(files, shots):
    shots.mkdir(parents=True, exist_ok=True)
    faults = []
    with sync_playwright() as playwright:
        browser = playwright.chromium.launch(
            executable_path=os.environ.get("CHROMIUM", "/usr/bin/chromium"), args=["--no-sandbox"]
        )
        for file in files:
            faults += check(browser, file, shots)
        browser.close()
    print(f"{len(files)} page(s) opened, pictures in {shots}")
    for fault in faults:
        print(fault)
    return 1 if faults else 0


def files_to_check(arguments):
    named = arguments or os.environ.get("BRIEF_HTML", "").split()
    goldens = pathlib.Path(__file__).parent.parent / "EntenteBriefTests" / "Goldens"
    return [pathlib.Path(name) for name in named] or sorted(goldens.glob("*.html"))


def shots_folder():
    return pathlib.Path(os.environ.get("BRIEF_SHOTS") or tempfile.mkdtemp(prefix="brief-"))


def test_brief():
    assert main(files_to_check([]), shots_folder()) == 0


if __name__ == "__main__":
    sys.exit(main(files_to_check(sys.argv[1:]), shots_folder()))
