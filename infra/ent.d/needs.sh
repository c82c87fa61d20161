# The tools that must be on the machine; each function leaves it on the path or says in one sentence how to get it.

fail() {
  echo "$1" >&2
  exit 1
}

need_jdk() {
  local home
  for home in "${JAVA_HOME:-}" /usr/lib/jvm/* "$HOME"/.sdkman/candidates/java/* "$HOME"/.jdks/* /opt/*jdk* \
    /Library/Java/JavaVirtualMachines/*/Contents/Home "$(jdk_on_path)"; do
    if [ -x "$home/bin/javac" ] && grep -qE '^JAVA_VERSION="(2[5-9]|[3-9][0-9])' "$home/release" 2>/dev/null; then
      export JAVA_HOME="$home"
      return
    fi
  done
  fail "Préau needs a JDK 25: install one (for example from https://adoptium.net or with 'sdk install java 25-tem') and run this again."
}

jdk_on_path() {
  local java
  java="$(command -v java || true)"
  [ -z "$java" ] || dirname "$(dirname "$(readlink -f "$java")")"
}

# The Maven that is installed, else the one that the wrapper fetches.
need_maven() {
  MVN="$(command -v mvn || echo "$ROOT/mvnw")"
}

need_node() {
  local version
  version="$(node --version 2>/dev/null || echo v0)"
  version="${version#v}"
  [ "${version%%.*}" -ge 20 ] && command -v npm >/dev/null ||
    fail "Préau needs Node 20 or newer with npm: install them (for example from https://nodejs.org) and run this again."
}

need_chromium() {
  find_chromium && return
  if [ "$(id -u)" -eq 0 ] && command -v apt-get >/dev/null; then
    echo "Installing Chromium"
    apt-get -qq update && DEBIAN_FRONTEND=noninteractive apt-get -qq install -y chromium >/dev/null || true
  fi
  find_chromium || fail "The browser tests need Chromium: install it (for example 'apt-get install chromium') and run this again."
}

find_chromium() {
  local name
  for name in "${CHROMIUM:-}" chromium chromium-browser google-chrome; do
    if [ -n "$name" ] && command -v "$name" >/dev/null; then
      CHROMIUM="$(command -v "$name")"
      export CHROMIUM
      return 0
    fi
  done
  return 1
}

# What shows office documents as PDF; the product does without, its tests don't.
need_office() {
  has_office && return
  if [ "$(id -u)" -eq 0 ] && command -v apt-get >/dev/null; then
    echo "Installing LibreOffice and bubblewrap"
    apt-get -qq update && DEBIAN_FRONTEND=noninteractive apt-get -qq install -y --no-install-recommends \
      libreoffice-writer-nogui libreoffice-calc-nogui libreoffice-impress-nogui bubblewrap >/dev/null || true
  fi
  has_office || fail "The tests of office documents need LibreOffice and bubblewrap: install them (for example 'apt-get install libreoffice-writer-nogui libreoffice-calc-nogui libreoffice-impress-nogui bubblewrap') and run this again."
}

has_office() {
  command -v soffice >/dev/null && command -v bwrap >/dev/null
}
