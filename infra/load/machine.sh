#!/usr/bin/env bash
# The same product with other choices for its machine: collectors, young generation, virtual threads or a pool of twice the
# cores. For each it starts a standalone on a copy of DATA (.ent), whose product must be stopped, and prints the family home's
# row of evening.sh, the processor time and memory of the product's process, and fairness.sh:
# ./infra/load/machine.sh [serial g1 …]   PORT (8900) and SECONDS_EACH (15) say otherwise.
set -euo pipefail
cd "$(dirname "$0")/../.."
. infra/ent.d/needs.sh
. infra/load/processes.sh
need_jdk
export PORT="${PORT:-8900}" SECONDS_EACH="${SECONDS_EACH:-15}"
SCRATCH="$(mktemp -d)"
cp -a "${DATA:-.ent}/." "$SCRATCH"
export DATA="$SCRATCH" URL="http://127.0.0.1:$PORT"
run=""
stop() {
  [ -z "$run" ] || kill "$run" 2>/dev/null || true
  wait || true
  run=""
}
trap 'stop; rm -rf "$SCRATCH"' EXIT

# one NAME JVM-OPTIONS: further settings come from the environment.
one() {
  local before
  echo "== $1: $2"
  ENT_JAVA_OPTIONS="-XX:TieredStopAtLevel=4 $2" ./ent run --port "$PORT" --data "$SCRATCH" >"$SCRATCH/run.log" 2>&1 &
  run=$!
  for _ in $(seq 600); do
    ! grep -q "Started in" "$SCRATCH/run.log" || break
    kill -0 "$run"
    sleep 1
  done
  grep "Started in" "$SCRATCH/run.log"
  find_processes "$PORT"
  ./infra/load/evening.sh home >/dev/null
  before="$(milliseconds "${PIDS[0]}")"
  ./infra/load/evening.sh home
  echo "product: $(($(milliseconds "${PIDS[0]}") - before)) ms of a processor, $(mebibytes "${PIDS[0]}") MiB"
  ./infra/load/fairness.sh
  stop
}

[ $# -gt 0 ] || set -- serial g1 young carriers pool
for choice in "$@"; do
  case "$choice" in
    serial) one serial "" ;;
    g1) one g1 "-XX:-UseSerialGC -XX:+UseG1GC" ;;
    young) one young "-Xmn192m" ;;
    carriers) one carriers "-Djdk.virtualThreadScheduler.parallelism=$((2 * $(nproc)))" ;;
    pool) SPRING_THREADS_VIRTUAL_ENABLED=false SERVER_TOMCAT_THREADS_MAX=$((2 * $(nproc))) one pool "" ;;
    *) echo "There is no choice '$choice'." >&2 && exit 2 ;;
  esac
done
