# Builds what is missing or stale, and nothing else: a build is stale when the checksum of its sources has changed.

# The checksum of the files under the paths given, whatever their dates; what tests leave behind doesn't count.
checksum() {
  find "$@" \( -name target -o -name node_modules -o -name dist -o -name test -o -name e2e -o -name test-results -o -name playwright-report -o -name schema.d.ts -o -name .jqwik-database \) -prune \
    -o -type f -print0 2>/dev/null | LC_ALL=C sort -z | xargs -0 cksum | cksum
}

# remember STAMP SUM | fresh STAMP SUM
remember() {
  mkdir -p "$(dirname "$1")"
  echo "$2" >"$1"
}
fresh() { [ "$(cat "$1" 2>/dev/null)" = "$2" ]; }

# step NAME LOG COMMAND…: one line with the seconds it took; on failure, what went wrong and where to read on.
step() {
  local name="$1" log="$2" began
  shift 2
  began=$(date +%s)
  mkdir -p "$(dirname "$log")"
  if ! "$@" >"$log" 2>&1; then
    grep -E "ERROR|error" "$log" | head -n 15 >&2 || tail -n 15 "$log" >&2
    fail "$name failed; $log has everything it said."
  fi
  printf '  ✓ %-34s %5s s\n' "$name" "$(($(date +%s) - began)).0"
}

# Maven's own libraries reach where newer JDKs warn
maven() {
  (cd "$ROOT" && MAVEN_OPTS="--sun-misc-unsafe-memory-access=allow --enable-native-access=ALL-UNNAMED ${MAVEN_OPTS:-}" "$MVN" -B "$@")
}
npm_in_web() { (cd "$WEB" && npm "$@"); }
assemble_web() { (cd "$WEB" && node scripts/assemble.mjs); }

product_sum() { (cd "$ROOT" && checksum pom.xml config infra ent-*); }

build_product() {
  local sum
  sum="$(product_sum)"
  if fresh "$STANDALONE/built-from" "$sum" && [ -s "$STANDALONE/classpath" ]; then
    return
  fi
  # test classes are left out; the phase still has to be reached for Maven to find the modules' test artefacts
  step "Application built" "$STANDALONE/build.log" \
    maven -pl infra/standalone -am test-compile -Dmaven.test.skip=true
  remember "$STANDALONE/built-from" "$sum"
}

build_services() {
  local sum
  sum="$(cd "$ROOT" && checksum pom.xml infra/broker infra/services)"
  if fresh "$SERVICES/built-from" "$sum" && [ -s "$SERVICES/classpath" ]; then
    return
  fi
  step "Services built" "$SERVICES/build.log" maven -pl infra/services -am process-classes
  remember "$SERVICES/built-from" "$sum"
}

# run_services FILE: becomes the process that runs the services and writes their addresses to FILE.
run_services() {
  exec "$JAVA_HOME/bin/java" -Xmx256m --enable-native-access=ALL-UNNAMED -Dlogback.configurationFile="$ROOT/infra/ent.d/logback.xml" \
    -cp "$SERVICES/classes:$(cat "$SERVICES/classpath")" fr.ent.infra.services.ServicesMain "$1"
}
