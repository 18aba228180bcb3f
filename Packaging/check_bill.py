"""Checks a bill of materials against the published schema of CycloneDX.

Usage: check_bill.py FILE
"""

import sys
from pathlib import Path

from cyclonedx.schema import OutputFormat, SchemaVersion
from cyclonedx.validation import make_schemabased_validator


def main(path):
    validator = make_schemabased_validator(OutputFormat.JSON, SchemaVersion.V1_5)
    error = validator.validate_str(Path(path).read_text(encoding="utf-8"))
    if error:
        sys.exit(f"{path}: {error}")
    print(f"{path}: a bill of materials by CycloneDX 1.5")


if __name__ == "__main__":
    main(sys.argv[1])
