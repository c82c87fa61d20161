#!/usr/bin/env bash
# What a standalone costs while nobody uses it, with one territory and with 300: statements a minute, and the processor time
# of each process. It starts one of its own on a copy of DATA (.ent), whose product must be stopped, and removes it:
# ./infra/load/idle.sh   PORT (8900), MINUTES (5) and TERRITORIES (300) say otherwise. ENT_JAVA_OPTIONS as for ./ent run.
set -euo pipefail
cd "$(dirname "$0")/../.."
. infra/ent.d/needs.sh
. infra/load/processes.sh
need_jdk
PORT="${PORT:-8900}"
MINUTES="${MINUTES:-5}"
TERRITORIES="${TERRITORIES:-300}"
SCRATCH="$(mktemp -d)"
cp -a "${DATA:-.ent}/." "$SCRATCH"
./ent run --port "$PORT" --data "$SCRATCH" >"$SCRATCH/run.log" 2>&1 &
run=$!
trap 'kill "$run" 2>/dev/null || true; wait "$run" || true; rm -rf "$SCRATCH"' EXIT

ask() {
  timeout 300 "$JAVA_HOME/bin/java" -cp "$(cat infra/standalone/target/classpath)" -Ddata="$SCRATCH" -Dport=$((PORT + 3)) \
    infra/load/Idle.java "$@"
}

# Those rounds that come once an hour are begun five minutes after the start: the first minutes aren't idle.
measure() {
  local from i
  sleep "$((${SETTLE_MINUTES:-6} * 60))"
  from="$(ask listen)"
  remember_time
  sleep "$((MINUTES * 60))"
  for i in "${!PIDS[@]}"; do
    awk -v name="${NAMES[i]}" -v ms="$(($(milliseconds "${PIDS[i]}") - TIMES[i]))" -v minutes="$MINUTES" \
      'BEGIN { printf "  %-11s %6.2f %% of a core\n", name, ms / minutes / 600 }'
  done
  awk -v all="$(ask count "$from")" -v minutes="$MINUTES" 'BEGIN { printf "  %.1f statements a minute\n", all / minutes }'
}

for _ in $(seq 600); do
  ! grep -q "Started in" "$SCRATCH/run.log" || break
  kill -0 "$run" || {
    cat "$SCRATCH/run.log"
    exit 1
  }
  sleep 1
done
grep "Started in" "$SCRATCH/run.log"
find_processes "$PORT"
echo "1 territory, $MINUTES minutes:"
measure
ask territories "$TERRITORIES" >/dev/null
echo "$TERRITORIES territories, $MINUTES minutes:"
measure
