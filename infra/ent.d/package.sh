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
  cp "$ROOT"/ent-gateway/target/ent-gateway-*-installable.jar "$target/preau.jar"
  cp -R "$ROOT/infra/install/." "$target"
  sed -i "s/@keycloak.version@/$(keycloak_version)/" "$target/keycloak.Containerfile"
  "$JAVA_HOME/bin/java" -cp "$SERVICES/classes:$(cat "$SERVICES/classpath")" \
    fr.ent.infra.services.ProductionRealms "$target/keycloak/realms"
  cp -R "$SERVICES"/keycloak/keycloak-*/themes "$target/keycloak/themes"
  rm -f "$target/keycloak/themes/README.md"
  mkdir "$target/keycloak/providers"
  cp "$SERVICES"/keycloak/keycloak-*/providers/preau-broker.jar "$target/keycloak/providers"
  echo "Ready to install: $target (docs/install.md says how)."
}

keycloak_version() { sed -n 's:.*<keycloak.version>\(.*\)</keycloak.version>.*:\1:p' "$ROOT/pom.xml"; }
