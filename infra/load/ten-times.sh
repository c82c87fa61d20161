#!/usr/bin/env bash
# Makes a running demonstration ten times as large, or TIMES (10): pupils with their families, bookings, homework, marks of the
# roll, results. For evening.sh before and after; there is no way back but `./ent run --fresh`. DATA (.ent) and PORT (8080) name
# the product. Refuses any database but the demonstration's.
set -euo pipefail
cd "$(dirname "$0")/../.."
DATA="${DATA:-.ent}"
PGTOOLS="${PGTOOLS:-$(dirname "$(ls /usr/lib/postgresql/*/bin/psql 2>/dev/null | sort -V | tail -n 1 || command -v psql || echo /nowhere/psql)")}"
fail() {
  echo "$1" >&2
  exit 1
}
[ -x "$PGTOOLS/psql" ] || fail "psql isn't installed; PGTOOLS may name its directory."
[ -f "$DATA/preau-data" ] && [ -f "$DATA/demo-accounts.json" ] || fail "$DATA isn't the data of a demonstration."

export PGHOST=127.0.0.1 PGPORT="$((${PORT:-8080} + 3))" PGUSER=postgres PGDATABASE=ent PGCONNECT_TIMEOUT=5
PGPASSWORD="$(cat "$DATA/postgres/secrets/superuser")"
export PGPASSWORD
export PGOPTIONS="-c load.copies=$((${TIMES:-10} - 1))"
ask() { timeout 1800 "$PGTOOLS/psql" -X -q -A -t -v ON_ERROR_STOP=1 "$@"; }

# the numbers under which the demonstration's towns are registered belong to nobody
demonstration="$(ask -c "select count(*) > 0 and bool_and(siret like '990000%') from core.territory")"
[ "$demonstration" = t ] ||
  fail "This database has territories that aren't the demonstration's."
copied="$(ask -c "select count(*) from core.pupil p join core.pupil o on o.id = md5(p.id::text || ' 1')::uuid")"
[ "$copied" = 0 ] ||
  fail "This demonstration was made larger already."

count="select 'pupils ' || (select count(*) from core.pupil) || ', bookings ' || (select count(*) from canteen.booking)
  || ', homework entries ' || (select count(*) from homework.entry)
  || ', marks of the roll ' || (select count(*) from homework.roll_mark)
  || ', results ' || (select count(*) from homework.result)"
ask -c "$count"
ask --single-transaction -f infra/load/ten-times.sql
ask -c "vacuum (analyze)"
ask -c "$count"
