#!/usr/bin/env bash
# 3,000 families book a term in the same minute, on two copies of the application and one PostgreSQL of this machine.
# Prints how long it took as a ratio to the bare SQL of the same bookings (by pgbench if it is installed, else through
# the driver), and fails when a booking is lost, doubled or oversold. Starts what it needs on 127.0.0.1 and stops by
# itself. FAMILIES=300 makes it a rehearsal.
set -euo pipefail
cd "$(dirname "$0")/../.."
ROOT="$PWD"
. infra/ent.d/needs.sh
need_jdk
need_maven
PGBENCH="$(ls /usr/lib/postgresql/*/bin/pgbench 2>/dev/null | tail -n 1 || true)"
PGBENCH="${PGBENCH:-$(command -v pgbench || true)}"
timeout --foreground 1800 "$MVN" -B -pl ent-canteen -am verify -Dtest=NoTest -Dit.test=OpeningMinuteLoad \
  -Dload.families="${FAMILIES:-3000}" -Dload.threads="${THREADS:-64}" -Dload.pgbench="$PGBENCH" \
  -Dsurefire.failIfNoSpecifiedTests=false -Dfailsafe.failIfNoSpecifiedTests=false |
  grep -E 'families,|÷|lost,|\[ERROR|BUILD'
