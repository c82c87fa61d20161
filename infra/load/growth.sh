#!/usr/bin/env bash
# How a family's screens grow with the territory: evening.sh's rows before and after the demonstration is made a hundred times as
# large, in one sitting, and the time of one request after ÷ before: ./infra/load/growth.sh [home todo …]
# PORT (8080), DATA (.ent), TIMES (100), CLIENTS (16) and SECONDS_EACH (10) say otherwise. There is no way back but `./ent run --fresh`.
set -euo pipefail
cd "$(dirname "$0")/../.."
[ $# -gt 0 ] || set -- home homework todo timetable progress menus canteen-week
export PORT="${PORT:-8080}" TIMES="${TIMES:-100}" PGTOOLS=""
export URL="http://127.0.0.1:$PORT"
KEPT="$(mktemp -d)"
trap 'rm -rf "$KEPT"' EXIT
./infra/load/evening.sh "$@" >/dev/null # compiled by then
./infra/load/evening.sh "$@" >"$KEPT/before"
PGTOOLS= ./infra/load/ten-times.sh
./infra/load/evening.sh "$@" >/dev/null # its pages are read by then
./infra/load/evening.sh "$@" >"$KEPT/after"
printf '%-24s %12s %12s %8s\n' request "ms, once" "ms, × $TIMES" ratio
awk -v clients="${CLIENTS:-16}" '
  $2 !~ /^[0-9]+$/ { next }
  NR == FNR { before[$1] = $2; next }
  { printf "%-24s %12.2f %12.2f %8.2f\n", $1, 1000 * clients / before[$1], 1000 * clients / $2, before[$1] / $2 }
' "$KEPT/before" "$KEPT/after"
