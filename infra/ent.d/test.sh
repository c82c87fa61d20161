# Everything that proves the product. Nothing is skipped: what cannot run, fails.

E2E_PORT="${ENT_E2E_PORT:-18080}"

prove() {
  need_jdk
  need_maven
  need_node
  need_chromium
  TEST_DATA="$(mktemp -d)"
  trap end_tests EXIT
  trap 'exit 130' INT TERM

  build_services
  start_test_services
  echo "Modules: formatter, warnings, unit and integration tests"
  local sum
  sum="$(product_sum)"
  ENT_SERVICES="$TEST_DATA/services.properties" maven verify
  remember "$STANDALONE/built-from" "$sum"
  echo "Web application: types, linter, formatter, unit tests"
  npm_in_web run check
  npm_in_web test
  end_process "$SERVICES_PID"
  start_product
  npm_in_web run size
  echo "Browser tests"
  ENT_URL="http://127.0.0.1:$E2E_PORT" ENT_DATA="$TEST_DATA/data" npm_in_web run e2e
  echo "Everything passed."
}

start_test_services() {
  (run_services "$TEST_DATA/services.properties") >"$TEST_DATA/services.log" 2>&1 &
  SERVICES_PID=$!
  await "$SERVICES_PID" 900 "$TEST_DATA/services.log" test -f "$TEST_DATA/services.properties"
}

start_product() {
  "$ROOT/ent" run --port "$E2E_PORT" --data "$TEST_DATA/data" >"$TEST_DATA/run.log" 2>&1 &
  PRODUCT_PID=$!
  await "$PRODUCT_PID" 900 "$TEST_DATA/run.log" grep -q "Ctrl-C stops everything" "$TEST_DATA/run.log"
}

# await PID SECONDS LOG CONDITION…: until the condition holds; the process dying or the time passing is a failure.
await() {
  local pid="$1" left="$2" log="$3"
  shift 3
  until "$@"; do
    kill -0 "$pid" 2>/dev/null && [ "$left" -gt 0 ] || {
      cat "$log" >&2
      fail "What the tests need did not start."
    }
    left=$((left - 1))
    sleep 1
  done
}

end_process() {
  [ -z "${1:-}" ] || ! kill "$1" 2>/dev/null || wait "$1" 2>/dev/null || true
}

end_tests() {
  local status=$?
  end_process "${PRODUCT_PID:-}"
  end_process "${SERVICES_PID:-}"
  rm -rf "$TEST_DATA"
  exit "$status"
}
