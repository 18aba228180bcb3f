#!/bin/sh
# Fills a folder with the static form of every library but the C library's, under the names that a
# linker looks for: with `-L FOLDER` first, a program is linked with these and needs no others.
#
# Usage: static-libraries.sh FOLDER
set -eu
here="$(cd "$(dirname "$0")" && pwd)"
folder="$1"
rm -rf "$folder"
mkdir -p "$folder"

# Where the compiler finds a static library.
library() {
  found="$(cc -print-file-name="$1")"
  case "$found" in
    /*) echo "$found" ;;
    *) echo "Entente's release needs $1; 'make setup' installs it on Debian" >&2; exit 1 ;;
  esac
}

for name in libexpat.a libicui18n.a libicuuc.a libstdc++.a; do
  found="$(library "$name")"
  ln -s "$found" "$folder/$name"
done
# The compiler asks for the shared libgcc; what it would take from there, unwinding, stands here.
found="$(library libgcc_eh.a)"
ln -s "$found" "$folder/libgcc_s.a"

# ICU's data without what is never read: 9 MB in place of 31.
data="$(library libicudata.a)"
work="$(mktemp -d)"
trap 'rm -rf "$work"' EXIT
(
  cd "$work"
  ar x "$data"
  object="$(ls ./*_dat.o)"
  symbol="$(nm "$object" | sed -n 's/.* R //p')"
  name="$(basename "$object" _dat.o)"
  objcopy --output-target=binary --only-section=.rodata "$object" "$name.dat"
  mkdir kept
  grep -v '^#' "$here/icu-data-left-out.txt" | while read -r pattern; do
    icupkg --remove "$pattern" "$name.dat" "kept/$name.dat"
    mv "kept/$name.dat" .
  done
  cat > data.s <<ASSEMBLY
  .section .rodata
  .balign 16
  .globl $symbol
$symbol:
  .incbin "$name.dat"
  .section .note.GNU-stack,"",@progbits
ASSEMBLY
  cc -c data.s -o data.o
  ar rcs "$folder/libicudata.a" data.o
)
