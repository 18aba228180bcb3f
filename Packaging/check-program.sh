#!/bin/sh
# That a program needs no shared library but the C library's, and how new that must be.
#
# Usage: check-program.sh PROGRAM
set -eu
needed="$(objdump -p "$1" | sed -n 's/^ *NEEDED *//p')"
strange="$(echo "$needed" | grep -v -E '^(libc|libm|ld-linux.*)\.so' || true)"
if [ -n "$strange" ]; then
  echo "the program needs more than the C library:" $strange >&2
  exit 1
fi
echo "needs the C library $(objdump -T "$1" | grep -o 'GLIBC_[0-9.]*' | sort -Vu | tail -n 1) or newer; $(stat -c %s "$1") bytes"
