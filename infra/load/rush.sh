#!/usr/bin/env bash
# The rush of the families, beside a product of this machine that was made larger: at 17:00, when teachers have just published, and
# at 19:00, when children tick. Each of 5,000 families comes once in each rush, within a minute, at a moment of its own:
#   ./ent run --port 8080 --data /tmp/evening --fresh &   then   DATA=/tmp/evening ./infra/load/ten-times.sh && DATA=/tmp/evening ./infra/load/rush.sh
# PORT (8080), DATA (.ent), FAMILIES (5000) and SECONDS_EACH (60) say otherwise. The product is started with
# ENT_SIGNIN_PERADDRESS=1000000, for here all come from one address. What PostgreSQL alone does with the same statements is told by
# evening.sh, rows me home homework todo timetable menus. Leaves accounts, homework and ticks.
set -euo pipefail
cd "$(dirname "$0")/../.."
. infra/ent.d/needs.sh
need_jdk
PGTOOLS="${PGTOOLS:-$(dirname "$(ls /usr/lib/postgresql/*/bin/psql 2>/dev/null | sort -V | tail -n 1 || command -v psql || echo /nowhere/psql)")}"
exec timeout --foreground 3000 "$JAVA_HOME/bin/java" -Xmx1g -XX:+UseSerialGC -Durl="http://127.0.0.1:${PORT:-8080}" \
  -Ddata="${DATA:-.ent}" -Dpgtools="$PGTOOLS" -Dfamilies="${FAMILIES:-5000}" -Dseconds="${SECONDS_EACH:-60}" infra/load/Rush.java
