"""Measures how long briefs are and how they read: lines, words, printed pages, share of ids, and the
longest sentence, for each case.

Usage: measure-briefs.py PROGRAM [--full] [--pages] CASE ...

--full   what stands behind the page too (default: what `entente brief` prints)
--pages  also how many A4 pages the HTML prints, in a real browser (needs Playwright)
"""

import argparse
import pathlib
import re
import subprocess
import tempfile

REFERENCES = re.compile(r"\[((?:[\w.-]+(?:, |\s)?)+~?)\]")


def printed(program, case, options):
    return subprocess.run(
        [program, "brief", case, *options], check=True, capture_output=True, text=True,
        env={"COLUMNS": "80", "PATH": "/usr/bin:/bin"}).stdout


def ids(text):
    """Ids in the brackets behind sentences, and in the register."""
    found = [part for match in REFERENCES.finditer(text.replace("\n", " "))
             for part in re.split(r"[,\s]+", match.group(1)) if re.search(r"\w", part)]
    register = [line.split()[0] for line in text.splitlines()
                if re.match(r"^[\w.-]+\s{2,}\S.*, (public|confidential)\b", line)]
    return len(found) + len(register)


def longest_sentence(text):
    prose = re.sub(r"\[[^\]]*\]", "", text)
    prose = "\n".join(line for line in prose.splitlines() if not re.search(r"[─█░│]", line))
    sentences = re.split(r"(?<=[.!?])\s+|\n\s*\n|\n\s*[•▪]|\n\s+\w{1,2}\s\s", prose)
    return max((len(sentence.split()) for sentence in sentences), default=0)


def pages(program, case, browser):
    with tempfile.TemporaryDirectory() as folder:
        file = pathlib.Path(folder) / "brief.html"
        printed(program, case, ["--html", str(file)])
        page = browser.new_page()
        page.goto(file.resolve().as_uri())
        pdf = page.pdf(prefer_css_page_size=True)
        page.close()
    return len(re.findall(rb"/Type\s*/Page\b(?!s)", pdf))


def measure(arguments, browser):
    options = ["--full"] if arguments.full else []
    print("| case | lines | words | ids in 100 words | longest sentence | printed pages |")
    print("|---|---|---|---|---|---|")
    for case in arguments.cases:
        text = printed(arguments.program, case, options)
        words = len(text.split())
        share = 100 * ids(text) / max(1, words)
        paper = pages(arguments.program, case, browser) if browser else "-"
        print(f"| {pathlib.Path(case).stem} | {len(text.splitlines())} | {words:,} | {share:.1f} "
              f"| {longest_sentence(text)} | {paper} |")


def main():
    parser = argparse.ArgumentParser(description=__doc__.split("\n\n")[0])
    parser.add_argument("program")
    parser.add_argument("cases", nargs="+")
    parser.add_argument("--full", action="store_true")
    parser.add_argument("--pages", action="store_true")
    arguments = parser.parse_args()
    if not arguments.pages:
        return measure(arguments, None)
    from playwright.sync_api import sync_playwright
    with sync_playwright() as playwright:
        browser = playwright.chromium.launch(
            executable_path="/usr/bin/chromium", args=["--no-sandbox"])
        measure(arguments, browser)
        browser.close()


if __name__ == "__main__":
    main()
