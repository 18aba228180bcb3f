"""`entente` and `python -m entente`: the program itself, with the same arguments."""

import os
import sys
from pathlib import Path


def main():
    program = Path(__file__).parent / "bin" / "entente"
    if not program.exists():
        sys.exit("entente: the program is not in this package; install the wheel of a release")
    os.execv(program, ["entente", *sys.argv[1:]])


if __name__ == "__main__":
    main()
