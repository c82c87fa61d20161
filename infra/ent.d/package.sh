# Makes what a deployment installs.

package() {
  local target="$ROOT/target/preau"
  need_jdk
  need_maven
  need_node
  rm -rf "$target"
  mkdir -p "$target/keycloak"
  # tests are compiled and not run: modules are given each other's in this phase
  step "Program built" "$ROOT/target/package.log" \
    maven -pl ent-gateway,infra/services -am package -Pinstallable -DskipTests -Dspotless.check.skip -Dcheckstyle.skip
  cp "$ROOT/ent-gateway/target/ent-gateway-$(product_version)-installable.jar" "$target/preau.jar"
  cp -R "$ROOT/infra/install/." "$target"
  prove_layers "$target"
  # without -i, which isn't the same everywhere
  sed "s/@keycloak.version@/$(keycloak_version)/" "$ROOT/infra/install/keycloak.Containerfile" >"$target/keycloak.Containerfile"
  "$JAVA_HOME/bin/java" -cp "$SERVICES/classes:$(cat "$SERVICES/classpath")" \
    fr.ent.infra.services.ProductionRealms "$target/keycloak/realms"
  cp -R "$SERVICES/keycloak/keycloak-$(keycloak_version)/themes" "$target/keycloak/themes"
  rm -f "$target/keycloak/themes/README.md"
  mkdir "$target/keycloak/providers"
  cp "$SERVICES/keycloak/keycloak-$(keycloak_version)/providers/preau-broker.jar" "$target/keycloak/providers"
  echo "Ready to install: $target (docs/install.md says how)."
}

# prove_layers FOLDER: runs the container file's own line on the packaged jar, and looks for all that it copies from there.
prove_layers() {
  local jar="$1/preau.jar" containerfile="$1/Containerfile" there line layer
  there="$(mktemp -d)"
  cp "$jar" "$there"
  line="$(sed -n 's/^RUN \(java -Djarmode=tools .*\)$/\1/p' "$containerfile")"
  [ -n "$line" ] || { echo "$containerfile extracts no layers." >&2; return 1; }
  (cd "$there" && PATH="$JAVA_HOME/bin:$PATH" sh -c "$line" >/dev/null) || { echo "Fails: $line" >&2; return 1; }
  for layer in $(sed -n 's:^COPY --from=layers /layers/\([^ ]*\) .*:\1:p' "$containerfile"); do
    [ -d "$there/$layer" ] || { echo "$containerfile copies $layer, which isn't there." >&2; return 1; }
  done
  rm -rf "$there"
}

product_version() { sed -n 's:^  <version>\(.*\)</version>$:\1:p' "$ROOT/pom.xml"; }
keycloak_version() { sed -n 's:.*<keycloak.version>\(.*\)</keycloak.version>.*:\1:p' "$ROOT/pom.xml"; }
