#!/usr/bin/env bash
# The family's evening: signed-in guardians read their screens from a running product, started as a person does:
#   ./ent run --port 8080 &   then   ./infra/load/evening.sh [home canteen-week …]
# URL, DATA, CLIENTS (16) and SECONDS_EACH (10) say otherwise. Prints beside it what PostgreSQL alone does (pgbench -S), when
# pgbench is installed and PGURL names a server.
set -euo pipefail
cd "$(dirname "$0")/../.."
. infra/ent.d/needs.sh
need_jdk
timeout --foreground 900 "$JAVA_HOME/bin/java" -Xmx256m -XX:+UseSerialGC -Durl="${URL:-http://127.0.0.1:8080}" \
  -Ddata="${DATA:-.ent}" -Dclients="${CLIENTS:-16}" -Dseconds="${SECONDS_EACH:-10}" infra/load/Evening.java "$@"
