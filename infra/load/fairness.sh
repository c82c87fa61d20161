#!/usr/bin/env bash
# How long one slow visitor waits while others load the product without a pause, beside a standalone of this machine:
# ./infra/load/fairness.sh   PORT (8080), DATA (.ent) and SECONDS_EACH (20) say otherwise.
set -euo pipefail
cd "$(dirname "$0")/../.."
. infra/ent.d/needs.sh
need_jdk
timeout --foreground 600 "$JAVA_HOME/bin/java" -Xmx256m -XX:+UseSerialGC -Durl="http://127.0.0.1:${PORT:-8080}" \
  -Ddata="${DATA:-.ent}" -Dseconds="${SECONDS_EACH:-20}" infra/load/Fairness.java
