#!/bin/sh
# Runs the fuzzer of the readers, $FUZZER, on each of them for some seconds of its clock. The dictionary
# is what the program itself declares; what a reader comes to see by new files is kept in out/fuzz, and
# with `merge` in the place of the seconds the few files that see as much go to Tools/Corpora.
set -eu

# The fuzzer itself is to see a crash, and to keep the file; Swift's report would come first.
export SWIFT_BACKTRACE=enable=no
mkdir -p out/fuzz
ENTENTE_FUZZ=words "$FUZZER" > out/fuzz/words.dict
for kind in case table condition; do
  export ENTENTE_FUZZ="$kind"
  mkdir -p "out/fuzz/$kind"
  if [ "$1" = merge ]; then
    rm -rf out/fuzz/small && mkdir out/fuzz/small
    "$FUZZER" -merge=1 -max_len=2048 -timeout=10 out/fuzz/small "Tools/Corpora/$kind" "out/fuzz/$kind"
    rm -rf "Tools/Corpora/$kind" && mv out/fuzz/small "Tools/Corpora/$kind"
    continue
  fi
  more=""
  if [ "$kind" = case ]; then more=Cases; fi
  "$FUZZER" "out/fuzz/$kind" "Tools/Corpora/$kind" $more -dict=out/fuzz/words.dict \
    -max_total_time="$1" -rss_limit_mb=2048 -timeout=10 -max_len=16384 -artifact_prefix=out/fuzz/
done
