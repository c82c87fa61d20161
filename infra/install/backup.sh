#!/bin/sh
# Saves what a restore needs into a new folder: both databases, the files and the secrets. Nobody can sign in meanwhile.
set -eu
umask 077
cd "$(dirname "$0")"
[ $# -eq 1 ] || { echo "Usage: $0 FOLDER" >&2; exit 2; }
mkdir "$1"
to="$(cd "$1" && pwd)"
trap 'docker compose up --detach' EXIT
docker compose stop gateway keycloak
docker compose exec -T database pg_dump --username=postgres --format=custom ent >"$to/ent.dump"
# the store keeps what it knows of a file in attributes of the file
docker compose run --rm --no-deps -T --entrypoint tar --volume preau_files:/files:ro database \
  --create --gzip --xattrs --xattrs-include='user.*' --directory=/files . >"$to/files.tar.gz"
docker compose exec -T database pg_dump --username=postgres --format=custom keycloak >"$to/keycloak.dump"
cp .env gateway.env "$to"
echo "Saved: $to"
