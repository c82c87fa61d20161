# The proof of one module, for the day's work: what it depends on is compiled, its own tests alone run.

# prove_module NAME
prove_module() {
  local folder="" packages=()
  case "$1" in
    core | messaging | homework | canteen) folder="ent-$1" packages=("fr/ent/$1/**/") ;;
    gateway) folder=ent-gateway packages=("fr/ent/gateway/**/" "fr/ent/") ;;
    services | standalone) folder="infra/$1" packages=("fr/ent/infra/$1/**/") ;;
    web) ;;
    *) fail "./ent test --module knows core, messaging, homework, canteen, gateway, web, services and standalone." ;;
  esac
  need_jdk
  need_maven
  need_node
  case "$1" in core | gateway) need_office ;; esac
  begin_tests
  if [ -z "$folder" ]; then
    part "Web application installed and built" assemble_web
    part "Types, linter, formatter" npm_in_web run check
    part "Unit tests" test_web
  else
    # ENT_SERVICES may name services that already run: `./ent services`
    [ -n "${ENT_SERVICES:-}" ] || part "Services for the tests" start_test_services
    part "Tests of $folder" maven -pl "$folder" -am verify \
      -Dtest="$(classes Tests "${packages[@]}")" -Dit.test="$(classes IT "${packages[@]}")" \
      -Dsurefire.failIfNoSpecifiedTests=false -Dfailsafe.failIfNoSpecifiedTests=false
  fi
  report
}

# classes SUFFIX PACKAGE…: the pattern of the test classes under the packages.
classes() {
  local suffix="$1" package all=""
  shift
  for package in "$@"; do
    all="$all,$package*$suffix"
  done
  echo "${all#,}"
}
