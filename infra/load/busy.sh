#!/usr/bin/env bash
# Runs a command while every core is kept busy from outside, as on a build machine that several share:
#   ./infra/load/busy.sh ./ent test
# One burner for each core, or BURNERS of them; they end with the command, and by themselves after MINUTES (60).
set -euo pipefail
BURNERS="${BURNERS:-$(nproc)}"
MINUTES="${MINUTES:-60}"
[ $# -gt 0 ] || {
  echo "Usage: [BURNERS=2] [MINUTES=60] $0 COMMAND…" >&2
  exit 2
}

pids=()
trap 'kill "${pids[@]}" 2>/dev/null || true' EXIT
trap 'exit 130' INT TERM
for _ in $(seq "$BURNERS"); do
  timeout "${MINUTES}m" bash -c 'while :; do :; done' &
  pids+=($!)
done
echo "$BURNERS burners for at most $MINUTES minutes, beside: $*"
"$@"
