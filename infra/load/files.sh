#!/usr/bin/env bash
# Large files through a running product, and the same through its store of files alone, in pairs in one run:
#   ENT_JAVA_OPTIONS=-XX:TieredStopAtLevel=4 ./ent run --port 8080 &   then   ./infra/load/files.sh
# It signs a teacher of the demonstration in, sends a film by tus, takes it back, and does the same with S3's own PUT and GET; then a film
# whose line is cut ten times, and one of 2 GB. Prints the times, ours ÷ the store's, and the heap and memory of the product's process
# before, at most and after; fails when something doesn't arrive whole or once, or when the heap grows with the file. The films are removed.
# URL, DATA, MEGABYTES (512), LARGE (2000, 0 for none) and ROUNDS (2) say otherwise. The product's process holds the store too.
set -euo pipefail
cd "$(dirname "$0")/../.."
. infra/ent.d/needs.sh
. infra/load/processes.sh
need_jdk
URL="${URL:-http://127.0.0.1:8080}"
PID="$(listener "${URL##*:}")" || {
  echo "Nothing listens at $URL: ./ent run --port ${URL##*:}" >&2
  exit 1
}
timeout --foreground "${AT_MOST:-1800}" "$JAVA_HOME/bin/java" -Xmx256m -XX:+UseSerialGC -cp "$(cat infra/standalone/target/classpath)" \
  -Durl="$URL" -Ddata="${DATA:-.ent}" -Dpid="$PID" -Djcmd="$JAVA_HOME/bin/jcmd" -Dmegabytes="${MEGABYTES:-512}" \
  -Dlarge="${LARGE:-2000}" -Drounds="${ROUNDS:-2}" infra/load/LargeFiles.java
