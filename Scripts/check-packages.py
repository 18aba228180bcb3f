"""Checks that the Swift packages that are built are those of Scripts/swift-packages.txt: that the
manifests name exact versions, that SwiftPM took these commits, and that nobody changed the sources.

Usage: check-packages.py FOLDER...   (folders of manifests, resolved before)
"""

import json
import re
import subprocess
import sys
from pathlib import Path

LIST = Path(__file__).with_name("swift-packages.txt")
FETCHED = re.compile(r'\.package\(\s*url:\s*"([^"]+)",\s*([^)]*)\)')


def expected():
    """Version, commit and address of each package, by its name."""
    lines = LIST.read_text(encoding="utf-8").splitlines()
    rows = [line.split() for line in lines if line and not line.startswith("#")]
    return {name: (version, commit, url) for name, version, commit, url in rows}


def manifest_faults(folder, packages):
    """What is wrong with the versions that a manifest asks for."""
    versions = {url: version for version, _, url in packages.values()}
    for url, requirement in FETCHED.findall((folder / "Package.swift").read_text(encoding="utf-8")):
        wanted = f'exact: "{versions.get(url)}"'
        if requirement.strip() != wanted:
            yield f"{folder}/Package.swift asks for {url} by {requirement.strip()}, not {wanted}"


def resolved_faults(folder, packages):
    """What is wrong with the commits that were taken."""
    resolved = folder / "Package.resolved"
    if not resolved.exists():
        yield f"{resolved} is not there: run swift package resolve"
        return
    for pin in json.loads(resolved.read_text(encoding="utf-8"))["pins"]:
        state = pin["state"]
        found = (state.get("version"), state["revision"], pin["location"])
        if found != packages.get(pin["identity"]):
            yield f"{pin['identity']}: took {' '.join(map(str, found))}, which is not in {LIST.name}"


def checkout_faults(folder, packages):
    """What is wrong with the sources that were fetched."""
    commits = {url.rsplit("/", 1)[1].lower(): commit for _, commit, url in packages.values()}
    for checkout in sorted((folder / ".build" / "checkouts").glob("*")):
        if not (checkout / ".git").exists():
            continue
        git = ["git", "-C", str(checkout)]
        head = subprocess.run([*git, "rev-parse", "HEAD"], capture_output=True, text=True).stdout
        if head.strip() != commits.get(checkout.name.lower()):
            yield f"{checkout} holds {head.strip()}, which is not in {LIST.name}"
        elif subprocess.run([*git, "diff", "--quiet", "HEAD"]).returncode != 0:
            yield f"{checkout} was changed after it was fetched"


def main():
    packages = expected()
    folders = [Path(name) for name in sys.argv[1:]]
    checks = (manifest_faults, resolved_faults, checkout_faults)
    faults = [fault for folder in folders for check in checks for fault in check(folder, packages)]
    for fault in faults:
        print(f"packages: {fault}", file=sys.stderr)
    if not faults:
        print(f"packages: all {len(packages)} are those of {LIST.name}")
    return 1 if faults else 0


if __name__ == "__main__":
    sys.exit(main())
