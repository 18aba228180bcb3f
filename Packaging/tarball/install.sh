#!/bin/sh
# Copies Entente out of this folder to where a shell looks for programs; or takes it away again.
#
# Usage: sh install.sh [--prefix DIR] [--remove]
set -eu
here="$(cd "$(dirname "$0")" && pwd)"
if [ "$(id -u)" = 0 ]; then prefix=/usr/local; else prefix="$HOME/.local"; fi
remove=""
while [ $# -gt 0 ]; do
  case "$1" in
    --prefix)
      [ $# -gt 1 ] || { echo "install.sh: --prefix needs a folder" >&2; exit 64; }
      prefix="$2"; shift 2 ;;
    --remove) remove=1; shift ;;
    *) echo "install.sh: '$1' is not known; usage: sh install.sh [--prefix DIR] [--remove]" >&2
       exit 64 ;;
  esac
done

share="$prefix/share"
bash_file="$share/bash-completion/completions/entente"
zsh_file="$share/zsh/site-functions/_entente"
fish_file="$share/fish/vendor_completions.d/entente.fish"

# The program stands in a folder of its own with its solver, which is looked for nowhere else.
rm -rf "$prefix/lib/entente"
rm -f "$prefix/bin/entente" "$bash_file" "$zsh_file" "$fish_file" \
  "$share"/man/man1/entente.1 "$share"/man/man1/entente-*.1
if [ -n "$remove" ]; then
  echo "Entente is removed from $prefix."
  exit 0
fi

mkdir -p "$prefix/bin" "$prefix/lib/entente" "$share/man/man1" \
  "$(dirname "$bash_file")" "$(dirname "$zsh_file")" "$(dirname "$fish_file")"
cp "$here/entente" "$here/LICENSE" "$here/LICENSES.txt" "$here/sbom.cdx.json" "$prefix/lib/entente"
if [ -f "$here/libhighs.so.1" ]; then cp "$here/libhighs.so.1" "$prefix/lib/entente"; fi
cp -R "$here/Cases" "$prefix/lib/entente/Cases"
ln -s ../lib/entente/entente "$prefix/bin/entente"
cp "$here"/man/*.1 "$share/man/man1"
cp "$here/completions/entente.bash" "$bash_file"
cp "$here/completions/entente.zsh" "$zsh_file"
cp "$here/completions/entente.fish" "$fish_file"

echo "Entente is in $prefix/bin, worked cases in $prefix/lib/entente/Cases."
case ":$PATH:" in
  *":$prefix/bin:"*) ;;
  *) echo "Your shell does not look there yet: export PATH=\"$prefix/bin:\$PATH\"" ;;
esac
