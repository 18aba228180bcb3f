#!/bin/sh
# Installs each form of a release in a bare system, in which there is no compiler and no Swift, and
# times it with the founding case's brief. Needs debootstrap, the right to change the root, and a
# mirror of Debian.
#
# Usage: bare-root.sh FOLDER [SUITE...]   (of the release; Debian 12 and 13 where none is named)
set -eu
out="$(cd "$1" && pwd)"
cases="$(cd "$(dirname "$0")/../Cases" && pwd)"
shift
[ $# -gt 0 ] || set -- bookworm trixie
mirror="${DEBIAN_MIRROR:-http://deb.debian.org/debian}"
work="$(mktemp -d)"
root=""
trap '[ -z "$root" ] || umount "$root/proc" 2>/dev/null; rm -rf --one-file-system "$work"' EXIT

# inside ROOT COMMAND: runs a line of shell there.
inside() { chroot "$1" /bin/sh -c "$2"; }

# timed ROOT NAME COMMAND: the seconds that a line of shell took there.
timed() {
  start="$(date +%s.%N)"
  inside "$1" "$3" > "$work/said" 2>&1 || { cat "$work/said" >&2; exit 1; }
  echo "$(date +%s.%N) $start $2" | awk '{ printf "  %-44s %6.2f s\n", substr($0, index($0, $3)), $1 - $2 }'
}

for suite in "$@"; do
  echo "$suite, with $(debootstrap --version)"
  root="$work/$suite"
  debootstrap --variant=minbase "$suite" "$root" "$mirror" > "$work/said" || { tail "$work/said" >&2; exit 1; }
  # Every system has it, and Swift's library reads a program's arguments there.
  mount -t proc proc "$root/proc"
  inside "$root" '! command -v cc && ! command -v swift && ! command -v python3' > /dev/null
  cp "$out"/entente-*.tar.gz "$out"/entente_*.deb "$out"/entente-*.whl "$root/tmp"
  cp -R "$cases" "$root/tmp/Cases"
  brief='brief /tmp/Cases/gaza-2025.yaml --html /tmp/b.html > /tmp/b.txt && grep -q "THE POINT" /tmp/b.txt'
  timed "$root" "tarball: unpack, install, brief" \
    "cd /tmp && tar -xzf entente-*.tar.gz && sh entente-*-linux-*/install.sh && /usr/local/bin/entente $brief"
  inside "$root" "/usr/local/bin/entente --version --verbose" | sed 's/^/    /'
  inside "$root" "sh /tmp/entente-*-linux-*/install.sh --remove > /dev/null"
  timed "$root" "Debian package: dpkg -i, brief" "dpkg -i /tmp/entente_*.deb && entente $brief"
  inside "$root" "dpkg -r entente" > /dev/null 2>&1
  # The first step is the system's own Python, which a wheel presupposes.
  inside "$root" "apt-get update -qq && DEBIAN_FRONTEND=noninteractive apt-get install -qq -y \
    --no-install-recommends python3-venv" > "$work/said" 2>&1 || { tail "$work/said" >&2; exit 1; }
  timed "$root" "wheel: venv, pip install, brief" \
    "python3 -m venv /opt/e && /opt/e/bin/pip install -q --no-index /tmp/entente-*.whl && /opt/e/bin/entente $brief"
  umount "$root/proc"
  rm -rf --one-file-system "$root"
done
