#!/usr/bin/env bash
# Visitors sign in whole, with their password, beside a standalone of this machine: ./infra/load/sign-in.sh
# PORT (8080), DATA (.ent), VISITORS (16) and SECONDS_EACH (20) say otherwise. Prints a round to warm up, then the one that
# counts, with the processor time that a sign-in takes from each process.
set -euo pipefail
cd "$(dirname "$0")/../.."
. infra/ent.d/needs.sh
. infra/load/processes.sh
need_jdk
PORT="${PORT:-8080}"
find_processes "$PORT"

round() {
  timeout --foreground 600 "$JAVA_HOME/bin/java" -Xmx256m -XX:+UseSerialGC -XX:TieredStopAtLevel=1 -Durl="http://127.0.0.1:$PORT" \
    -Ddata="${DATA:-.ent}" -Dvisitors="${VISITORS:-16}" -Dseconds="$1" infra/load/SignIn.java
}

round "${WARM_UP:-20}"
remember_time
result="$(round "${SECONDS_EACH:-20}")"
echo "$result"
signed="${result%% *}"
for i in "${!PIDS[@]}"; do
  echo "${NAMES[i]}: $((($(milliseconds "${PIDS[i]}") - TIMES[i]) / signed)) ms of a processor for each, $(mebibytes "${PIDS[i]}") MiB"
done
