# Everything that proves the product. Nothing is skipped: what cannot run, fails.

E2E_PORT="${ENT_E2E_PORT:-18080}"

# prove [--module NAME]
prove() {
  case "${1:-}" in
    "") prove_all ;;
    --module) prove_module "${2:-}" ;;
    *) fail "Unknown option $1: ./ent test knows --module NAME." ;;
  esac
}

prove_all() {
  need_jdk
  need_maven
  need_node
  need_chromium
  need_office
  begin_tests
  build_services
  launch_services
  part "Format of the sources" maven -q validate
  part "Web application installed and built" assemble_web
  part "Services for the tests" await_services
  launch_web_tests
  part "Modules: warnings, unit and integration tests" prove_modules
  end_process "$SERVICES_PID"
  # now, for the two products that start next would both build in one folder
  build_product
  launch_product demo
  launch_other_town
  part "Web application: size" npm_in_web run size
  part "Web application: types, linter, formatter, unit tests" await_web_tests
  part "The product, started as a person does" await_product demo
  part "Browser tests: one half, in one town" in_browser demo e2e --project=desk --shard=1/2
  end_process "$PRODUCT_PID"
  part "Browser tests: what went on beside, in other towns" await_other_town
  report
  echo "Everything passed."
}

begin_tests() {
  TEST_DATA="$(mktemp -d)"
  trap end_tests EXIT
  trap 'exit 130' INT TERM
  touch "$TEST_DATA/began"
}

prove_modules() {
  local sum
  sum="$(product_sum)"
  maven verify -T 2
  remember "$STANDALONE/built-from" "$sum"
}

test_web() {
  npm_in_web test -- --reporter=default --reporter=junit --outputFile.junit="$TEST_DATA/TEST-web.xml"
}

# The web application's own checks run beside the modules', which leave a core time enough.
launch_web_tests() {
  { npm_in_web run check && test_web; } >"$TEST_DATA/web.log" 2>&1 &
  WEB_PID=$!
}

await_web_tests() {
  local status=0
  wait "$WEB_PID" || status=$?
  WEB_PID=""
  cat "$TEST_DATA/web.log"
  return "$status"
}

# The other half of the journeys has a product of its own, hence a town that those of the first don't change; then those that ask
# for another product. What counts a family's notices (`phone`) comes first in the first half alone.
prove_other_town() {
  E2E_PORT=$((E2E_PORT + 10))
  PARTS=()
  PRODUCT_PID=""
  trap 'end_process "$PRODUCT_PID"' EXIT
  launch_product other
  part "The other product" await_product other
  part "Browser tests: the other half" in_browser other e2e --project=desk --no-deps --shard=2/2
  end_process "$PRODUCT_PID"
  ENT_FRESHSIGNIN_SERVES=1m launch_product other
  part "The same, where a sign-in is fresh for a minute" await_product other
  part "Browser test: confirming who one is" in_browser other e2e:later
  end_process "$PRODUCT_PID"
  launch_product empty --empty
  part "An empty product, started as a person does" await_product empty
  part "Browser test: the first day of a town" in_browser empty e2e:empty
  minutes
}

# A group of processes of its own, so that all of it can be ended at once.
launch_other_town() {
  set -m
  prove_other_town >"$TEST_DATA/other-town.log" 2>&1 &
  OTHER_PID=$!
  set +m
}

await_other_town() {
  local status=0
  wait "$OTHER_PID" || status=$?
  OTHER_PID=""
  cat "$TEST_DATA/other-town.log"
  return "$status"
}

# in_browser NAME SCRIPT OPTION…: the journeys of a script, in the product of that name.
in_browser() {
  ENT_URL="http://127.0.0.1:$E2E_PORT" ENT_DATA="$TEST_DATA/$1" PLAYWRIGHT_JUNIT_OUTPUT_FILE="$TEST_DATA/TEST-browser-$1-${2//:/-}.xml" \
    npm_in_web run "$2" -- --reporter=list,junit --output="test-results/$1-${2//:/-}" "${@:3}"
}

start_test_services() {
  build_services
  launch_services
  await_services
}

# The services start beside the next part of the proof, and are awaited before the part that needs them.
launch_services() {
  (run_services "$TEST_DATA/services.properties") >"$TEST_DATA/services.log" 2>&1 &
  SERVICES_PID=$!
}

await_services() {
  await "$SERVICES_PID" 900 "$TEST_DATA/services.log" test -f "$TEST_DATA/services.properties"
  export ENT_SERVICES="$TEST_DATA/services.properties"
}

# launch_product NAME OPTION…: its data and log are called so.
launch_product() {
  "$ROOT/ent" run --port "$E2E_PORT" --data "$TEST_DATA/$1" "${@:2}" >"$TEST_DATA/$1.log" 2>&1 &
  PRODUCT_PID=$!
}

await_product() {
  await "$PRODUCT_PID" 900 "$TEST_DATA/$1.log" grep -q "Ctrl-C stops everything" "$TEST_DATA/$1.log"
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

# end_process PID, or -PID for its whole group
end_process() {
  [ -z "${1:-}" ] || ! kill -- "$1" 2>/dev/null || wait "${1#-}" 2>/dev/null || true
}

# A part that fails ends the proof; what ran beside it is awaited and told all the same, unless a person ended both.
end_tests() {
  local status=$?
  # a person who ends the proof doesn't wait for what is awaited here
  trap 'end_processes; exit 130' INT TERM
  if [ -n "${WEB_PID:-}" ] && [ "$status" -ne 0 ] && [ "$status" -ne 130 ]; then
    echo "Web application: types, linter, formatter, unit tests"
    await_web_tests || true
  fi
  if [ -n "${OTHER_PID:-}" ] && [ "$status" -ne 0 ] && [ "$status" -ne 130 ]; then
    echo "Browser tests: what went on beside, in other towns"
    await_other_town || true
  fi
  end_processes
  exit "$status"
}

end_processes() {
  end_process "${PRODUCT_PID:-}"
  end_process "${SERVICES_PID:-}"
  end_process "${WEB_PID:-}"
  end_process "${OTHER_PID:+-$OTHER_PID}"
  rm -rf "$TEST_DATA"
}
