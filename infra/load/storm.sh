#!/usr/bin/env bash
# The password storm: 1,500 accounts sign in whole within ten minutes, each when it comes, beside a standalone of this machine;
# then a fifth of them at the same rate through Keycloak alone: ./infra/load/storm.sh
# PORT (8080), DATA (.ent), SIGN_INS (1500) and SECONDS_ALL (600) say otherwise. The product is started with
# ENT_SIGNIN_PERADDRESS=1000000, for here all come from one address. Prints both and the ratio of their p99.
set -euo pipefail
cd "$(dirname "$0")/../.."
. infra/ent.d/needs.sh
need_jdk
exec timeout --foreground 3000 "$JAVA_HOME/bin/java" -Xmx256m -XX:+UseSerialGC -Durl="http://127.0.0.1:${PORT:-8080}" \
  -Ddata="${DATA:-.ent}" -DsignIns="${SIGN_INS:-1500}" -Dseconds="${SECONDS_ALL:-600}" infra/load/Storm.java
