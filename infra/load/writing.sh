#!/usr/bin/env bash
# Thirty people write in one text at once, four times a second each, and hear each other by their sockets; then one text of a
# hundred pages. Prints how long it took as a ratio to two people and to one page, how many rows the log has, and the heap
# before and after; fails when something isn't heard or memory grows. PEOPLE, PARTS and PAGES say otherwise.
set -euo pipefail
cd "$(dirname "$0")/../.."
ROOT="$PWD"
. infra/ent.d/needs.sh
need_jdk
need_maven
timeout --foreground 1800 "$MVN" -B -pl ent-messaging -am verify -Dtest=NoTest -Dit.test=SharedTextLoad \
  -Dload.people="${PEOPLE:-30}" -Dload.parts="${PARTS:-60}" -Dload.pages="${PAGES:-100}" \
  -Dsurefire.failIfNoSpecifiedTests=false -Dfailsafe.failIfNoSpecifiedTests=false |
  grep -E '÷|heap|\[ERROR|BUILD'
