#!/bin/sh
# Writes into the realms what the environment says now of clients and providers: Keycloak read it once, when it imported them.
# Safe to repeat. On a machine of your own, KEYCLOAK_HOME and KEYCLOAK_SERVER say where Keycloak lies and answers.
set -eu
kcadm() { "${KEYCLOAK_HOME:-/opt/keycloak}/bin/kcadm.sh" "$@" --config "$config"; }
config="$(mktemp)"
trap 'rm -f "$config"' EXIT

kcadm config credentials --server "${KEYCLOAK_SERVER:-http://localhost:8080}" --realm master \
  --user "${KC_BOOTSTRAP_ADMIN_USERNAME:-admin}" --password "$KC_BOOTSTRAP_ADMIN_PASSWORD"

# id_of REALM CLIENT
id_of() { kcadm get clients -r "$1" -q "clientId=$2" --fields id --format csv --noquotes; }

# client REALM NAME SECRET
client() {
  kcadm update "clients/$(id_of "$1" "$2")" -r "$1" -s "secret=$3"
  echo "$1: secret of the client $2"
}

# provider REALM NAME URL ID SECRET: without an id it is left as it is
provider() {
  [ -n "$4" ] || return 0
  at="identity-provider/instances/$2"
  before="$(kcadm get "$at" -r "$1" --fields 'config(issuer)' --format csv --noquotes)"
  set -- "$@" -s "config.issuer=$3"
  for url in authorizationUrl tokenUrl userInfoUrl jwksUrl logoutUrl; do
    now="$(kcadm get "$at" -r "$1" --fields "config($url)" --format csv --noquotes)"
    set -- "$@" -s "config.$url=$3${now#"$before"}"
  done
  realm="$1" name="$2" id="$4" secret="$5"
  shift 5
  kcadm update "$at" -r "$realm" -s "config.clientId=$id" -s "config.clientSecret=$secret" "$@"
  echo "$realm: addresses, client and secret of the provider $name"
}

# The realm of quotients sends families back to each host that people sign in at, and lets the product add others.
quotient_hosts() {
  own="$(id_of ent-quotient ent-quotient)"
  rights="$(id_of ent-quotient realm-management)"
  kcadm add-roles -r ent-quotient --uusername service-account-ent-quotient --cclientid realm-management --rolename manage-clients
  role="$(kcadm get "clients/$rights/roles/manage-clients" -r ent-quotient)"
  kcadm create "clients/$own/scope-mappings/clients/$rights" -r ent-quotient -b "[$role]"
  hosts="$(kcadm get "clients/$(id_of ent ent-gateway)" -r ent --fields redirectUris)"
  callback='/login/oauth2/code/*'
  # by the shell alone: Keycloak's image has few tools
  while rest="${hosts#*"$callback"}" && [ "$rest" != "$hosts" ]; do
    hosts="${hosts%%"$callback"*}/login/quotient$rest"
  done
  printf '%s' "$hosts" | kcadm update "clients/$own" -r ent-quotient --merge --file -
  echo "ent-quotient: hosts of towns"
}

client ent ent-gateway "$ENT_GATEWAY_CLIENT_SECRET"
client ent ent-admin "$ENT_ADMIN_CLIENT_SECRET"
client ent-quotient ent-quotient "$ENT_QUOTIENT_CLIENT_SECRET"
quotient_hosts
provider ent franceconnect "$ENT_FRANCECONNECT_URL" "${ENT_FRANCECONNECT_CLIENT_ID:-}" "${ENT_FRANCECONNECT_CLIENT_SECRET:-}"
provider ent-quotient franceconnect "$ENT_FRANCECONNECT_URL" "${ENT_FRANCECONNECT_CLIENT_ID:-}" "${ENT_FRANCECONNECT_CLIENT_SECRET:-}"
provider ent proconnect "${ENT_PROCONNECT_URL:-}" "${ENT_PROCONNECT_CLIENT_ID:-}" "${ENT_PROCONNECT_CLIENT_SECRET:-}"
provider ent educonnect "${ENT_EDUCONNECT_URL:-}" "${ENT_EDUCONNECT_CLIENT_ID:-}" "${ENT_EDUCONNECT_CLIENT_SECRET:-}"
if [ -n "${ENT_EDUCONNECT_CLIENT_ID:-}" ]; then
  kcadm update identity-provider/instances/educonnect -r ent -s "config.defaultScope=${ENT_EDUCONNECT_SCOPE:-openid profile}" \
    -s "config.filteredByClaim=${ENT_EDUCONNECT_LEVEL_CHECKED:-false}" -s "config.claimFilterValue=${ENT_EDUCONNECT_LEVEL:-.*}"
fi
