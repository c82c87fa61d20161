#!/usr/bin/env bash
# The passage of 10,000 pupils to the next year is previewed in one pass, and compared with one INSERT of the same rows on the same
# PostgreSQL; the memory that it takes is compared with that of a tenth of the pupils, and may be twice that at most. Prints both
# ratios. Starts what it needs on 127.0.0.1 and stops by itself. PUPILS=1000 makes it a rehearsal.
set -euo pipefail
cd "$(dirname "$0")/../.."
. infra/ent.d/needs.sh
need_jdk
need_maven
timeout --foreground 1800 "$MVN" -B -pl ent-core -am verify -Dtest=NoTest -Dit.test=YearChangeLoad \
  -Dload.pupils="${PUPILS:-10000}" \
  -Dsurefire.failIfNoSpecifiedTests=false -Dfailsafe.failIfNoSpecifiedTests=false |
  grep -E 'pupils previewed|÷|\[ERROR|BUILD'
