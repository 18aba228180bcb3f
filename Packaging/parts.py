"""Says of what a release is made: a bill of materials (CycloneDX) and the licences of all parts.

Usage: parts.py --version VERSION --revision REVISION --program FILE --into FOLDER
Writes FOLDER/sbom.cdx.json and FOLDER/LICENSES.txt from parts.toml.
"""

import argparse
import hashlib
import json
import platform
import subprocess
import tomllib
import uuid
from pathlib import Path

HERE = Path(__file__).resolve().parent
ROOT = HERE.parent


def output(*command):
    return subprocess.run(command, check=True, capture_output=True, text=True).stdout.strip()


def swift_packages():
    """Version, commit and address of each Swift package, by its name in small letters."""
    lines = (ROOT / "Scripts" / "swift-packages.txt").read_text(encoding="utf-8").splitlines()
    rows = [line.split() for line in lines if line and not line.startswith("#")]
    return {name.lower(): (version, commit, url) for name, version, commit, url in rows}


def debian(name):
    version = output("dpkg-query", "--show", "--showformat=${Version}", name)
    # A shared copyright file stands with the package that its folder links to.
    licence = Path("/usr/share/doc", name, "copyright").read_text(encoding="utf-8")
    return version, f"pkg:deb/debian/{name}@{version}?arch={debian_architecture()}", licence


def debian_architecture():
    return output("dpkg", "--print-architecture")


def swift_package(name):
    version, commit, url = swift_packages()[name]
    checkout = next(p for p in (ROOT / ".build" / "checkouts").iterdir() if p.name.lower() == name)
    texts = [p.read_text(encoding="utf-8") for p in sorted(checkout.glob("LICENSE*"))]
    path = url.removeprefix("https://")
    return version, f"pkg:swift/{path}@{version}?vcs_revision={commit}", "\n\n".join(texts)


def swift_itself():
    # The compiler's own folder, whatever link starts it.
    compiler = Path(output("which", "swiftc")).resolve()
    licence = compiler.parent.parent / "share" / "swift" / "LICENSE.txt"
    version = output("swiftc", "--version").split("version ")[1].split()[0]
    return version, f"pkg:generic/swift@{version}", licence.read_text(encoding="utf-8")


def highs():
    folder = ROOT / ".solver"
    version = (folder / "version").read_text(encoding="utf-8").split()[0]
    texts = [p.read_text(encoding="utf-8") for p in (folder / "LICENSE.txt", folder / "THIRD_PARTY_NOTICES.md")]
    return version, f"pkg:pypi/highspy@{version}", "\n\n".join(texts)


def found(part):
    """A part's version, address and licence text."""
    kind, _, name = part["from"].partition(":")
    return {"dpkg": debian, "package": swift_package, "swift": lambda _: swift_itself(),
            "highs": lambda _: highs()}[kind](name)


def licence_choice(expression):
    simple = " WITH " not in expression and " AND " not in expression
    return [{"license": {"id": expression}}] if simple else [{"expression": expression}]


def component(part, version, purl):
    entry = {
        "type": "library", "bom-ref": purl, "name": part["name"], "version": version,
        "licenses": licence_choice(part["licence"]), "purl": purl,
        "properties": [{"name": "entente:place", "value": part["place"]}],
    }
    if part["from"] == "highs":
        entry["hashes"] = [{"alg": "SHA-256", "content": digest(ROOT / ".solver" / "libhighs.so.1")}]
    return entry


def digest(path):
    return hashlib.sha256(Path(path).read_bytes()).hexdigest()


def bill(arguments, components):
    purl = f"pkg:generic/entente@{arguments.version}"
    program = {
        "type": "application", "bom-ref": purl, "name": "entente", "version": arguments.version,
        "licenses": [{"license": {"id": "Apache-2.0"}}], "purl": purl,
        "hashes": [{"alg": "SHA-256", "content": digest(arguments.program)}],
        "properties": [{"name": "entente:revision", "value": arguments.revision},
                       {"name": "entente:machine", "value": platform.machine()}],
    }
    # The serial follows from what is described, so that equal releases have equal bills.
    seed = json.dumps([program, components], sort_keys=True)
    return {
        "bomFormat": "CycloneDX", "specVersion": "1.5", "version": 1,
        "serialNumber": f"urn:uuid:{uuid.uuid5(uuid.NAMESPACE_URL, seed)}",
        "metadata": {"component": program}, "components": components,
        "dependencies": [{"ref": purl, "dependsOn": [entry["bom-ref"] for entry in components]}],
    }


def licences(arguments, parts):
    yield f"Entente {arguments.version}: Apache-2.0\n\n" + (ROOT / "LICENSE").read_text(encoding="utf-8")
    for part, (version, _, text) in parts:
        yield f"{part['name']} {version}, {part['place']}: {part['licence']}\n\n{text.strip()}\n"


def main():
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    for name in ("--version", "--revision", "--program", "--into"):
        parser.add_argument(name, required=True)
    arguments = parser.parse_args()
    table = tomllib.loads((HERE / "parts.toml").read_text(encoding="utf-8"))["part"]
    parts = [(part, found(part)) for part in table]
    components = [component(part, version, purl) for part, (version, purl, _) in parts]
    folder = Path(arguments.into)
    text = json.dumps(bill(arguments, components), indent=2, ensure_ascii=False) + "\n"
    (folder / "sbom.cdx.json").write_text(text, encoding="utf-8")
    line = "\n" + "=" * 78 + "\n\n"
    (folder / "LICENSES.txt").write_text(line.join(licences(arguments, parts)), encoding="utf-8")


if __name__ == "__main__":
    main()
