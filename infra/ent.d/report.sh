# The time that a proof took: minutes part by part, and its slowest test classes.

PARTS=()

# part NAME COMMAND…: says what comes, runs it and keeps its time.
part() {
  local name="$1" began=$SECONDS
  shift
  echo "$name"
  "$@"
  PARTS+=("$((SECONDS - began)) $name")
}

minutes() {
  local part
  echo
  echo "Minutes"
  for part in "${PARTS[@]}"; do
    printf '  %3d:%02d  %s\n' $((${part%% *} / 60)) $((${part%% *} % 60)) "${part#* }"
  done
}

report() {
  PARTS+=("$SECONDS altogether")
  minutes
  echo "Slowest test classes, in seconds"
  reports_since "$TEST_DATA/began" | slowest 10
}

# reports_since FILE: the JUnit reports written after the file was, whichever runner wrote them.
reports_since() (
  shopt -s nullglob
  find "$TEST_DATA" "$ROOT"/ent-*/target/*-reports "$ROOT"/infra/*/target/*-reports -name 'TEST-*.xml' -newer "$1" -print0
)

# slowest COUNT: reads names of reports, each ended by NUL. It reads all it is given: a reader that stops early fails the proof.
slowest() {
  xargs -0 -r grep -hoE '<testsuite [^>]*' |
    sed -nE 's/.* name="([^"]*)".* time="([0-9.,]*)".*/\2 \1/p' | tr -d , | LC_ALL=C sort -rn | sed -n "1,$1p" |
    while read -r seconds name; do
      LC_ALL=C printf '  %6.1f  %s\n' "$seconds" "$name"
    done
}
