#!/usr/bin/env bash
# The family's evening: signed-in guardians read their screens from a running product, and write, started as a person does:
#   ./ent run --port 8080 &   then   ./infra/load/evening.sh [home canteen-week …]
# URL, DATA, CLIENTS (16) and SECONDS_EACH (10) say otherwise; ROWS names the rows too. With psql and pgbench on the machine
# (PGTOOLS is their directory; empty for none) it counts each row's statements in PostgreSQL's log, and lets pgbench run the same ones beside.
# The row `message` is refused beyond 60 a minute and account unless the product runs with
# ENT_MESSAGES_SENTPERMINUTE=100000. Writes leave messages, notices and cancelled bookings: use data made for it.
set -euo pipefail
cd "$(dirname "$0")/../.."
. infra/ent.d/needs.sh
need_jdk
PGBENCH="$(ls /usr/lib/postgresql/*/bin/pgbench 2>/dev/null | sort -V | tail -n 1 || true)"
PGBENCH="${PGBENCH:-$(command -v pgbench || true)}"
PGTOOLS="${PGTOOLS-${PGBENCH%/pgbench}}"
SCRIPTS="$(mktemp -d)"
trap 'rm -rf "$SCRIPTS"' EXIT
timeout --foreground "${AT_MOST:-1800}" "$JAVA_HOME/bin/java" -Xmx256m -XX:+UseSerialGC -Durl="${URL:-http://127.0.0.1:8080}" \
  -Ddata="${DATA:-.ent}" -Dclients="${CLIENTS:-16}" -Dseconds="${SECONDS_EACH:-10}" -Dpgtools="$PGTOOLS" \
  -Dscripts="${KEEP_SCRIPTS:-$SCRIPTS}" infra/load/Evening.java "$@"
