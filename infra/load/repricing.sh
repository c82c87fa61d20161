#!/usr/bin/env bash
# A council tariff begins: what a school year of 3,000 families costs is made anew, as a bill would read it, and compared with
# one UPDATE of the same rows on the same PostgreSQL. Prints the ratio. Starts what it needs on 127.0.0.1 and stops by
# itself. FAMILIES=300 makes it a rehearsal.
set -euo pipefail
cd "$(dirname "$0")/../.."
. infra/ent.d/needs.sh
need_jdk
need_maven
timeout --foreground 1800 "$MVN" -B -pl ent-canteen -am verify -Dtest=NoTest -Dit.test=RepricingLoad \
  -Dload.families="${FAMILIES:-3000}" \
  -Dsurefire.failIfNoSpecifiedTests=false -Dfailsafe.failIfNoSpecifiedTests=false |
  grep -E 'families,|÷|\[ERROR|BUILD'
