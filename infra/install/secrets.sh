#!/bin/sh
# Writes .env with secrets drawn at random; what only you know is left empty. An .env that is there stays, and so does gateway.env.
set -eu
umask 077
[ ! -e .env ] || { echo ".env is there already; nothing was written." >&2; exit 1; }
draw() { od -An -tx1 -N24 /dev/urandom | tr -d ' \n'; }
cat >.env <<ENV
# A value with a \$ stands in single quotes, 'pass\$word', or Compose takes what follows for a name of its own; so in gateway.env.

# The name by which browsers reach the first town, all names of towns (separated by ", "), and the one of Keycloak.
ENT_HOST=
ENT_HOSTS=
ENT_KEYCLOAK_HOST=

# FranceConnect: https://fcp-low.sbx.dev-franceconnect.fr/api/v2 is its test platform. With a client id it is offered.
ENT_FRANCECONNECT_URL=https://oidc.franceconnect.gouv.fr/api/v2
ENT_FRANCECONNECT_CLIENT_ID=
ENT_FRANCECONNECT_CLIENT_SECRET=
# true once FranceConnect allows the scopes of CAF too
ENT_QUOTIENT_OFFERED=false

# ProConnect, for agents: its base address with /api/v2 as its portal names it, then true
ENT_PROCONNECT_URL=
ENT_PROCONNECT_CLIENT_ID=
ENT_PROCONNECT_CLIENT_SECRET=
ENT_PROCONNECT_OFFERED=false

# ÉduConnect, for parents: what the agreement with the ministry names, then true
ENT_EDUCONNECT_URL=
ENT_EDUCONNECT_CLIENT_ID=
ENT_EDUCONNECT_CLIENT_SECRET=
ENT_EDUCONNECT_SCOPE=
ENT_EDUCONNECT_OFFERED=false

# Mail: without a host no mail leaves
SPRING_MAIL_HOST=
SPRING_MAIL_PORT=587
SPRING_MAIL_USERNAME=
SPRING_MAIL_PASSWORD=
ENT_MAIL_FROM=

# Drawn here; nobody needs to know them
POSTGRES_PASSWORD=$(draw)
ENT_DATABASE_OWNER_PASSWORD=$(draw)
ENT_DATABASE_APP_PASSWORD=$(draw)
KEYCLOAK_DATABASE_PASSWORD=$(draw)
KEYCLOAK_ADMIN_PASSWORD=$(draw)
REDIS_PASSWORD=$(draw)
ENT_STORAGE_ACCESSKEY=preau
ENT_STORAGE_SECRETKEY=$(draw)
ENT_GATEWAY_CLIENT_SECRET=$(draw)
ENT_ADMIN_CLIENT_SECRET=$(draw)
ENT_QUOTIENT_CLIENT_SECRET=$(draw)
ENV
[ -e gateway.env ] || cat >gateway.env <<'ENV'
# Further settings of the program, one a line; docs/install.md and docs/settings.md name them. A value with a $ in single quotes.
ENV
echo "Written: .env. Fill in its first lines."
