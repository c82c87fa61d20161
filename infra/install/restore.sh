#!/bin/sh
# Puts back what backup.sh saved, in place of what is here: both databases and the files. The .env beside this must be there.
set -eu
cd "$(dirname "$0")"
[ $# -eq 1 ] || { echo "Usage: $0 FOLDER" >&2; exit 2; }
from="$(cd "$1" && pwd)"
for file in ent.dump files.tar.gz keycloak.dump; do
  [ -s "$from/$file" ] || { echo "$from/$file is missing." >&2; exit 1; }
done
printf 'Everything that is here is replaced by %s. Type yes: ' "$from"
read -r answer
[ "$answer" = yes ] || { echo "Nothing was changed."; exit 1; }
docker compose stop gateway keycloak files redis
docker compose up --detach --wait database
docker compose exec -T database sh -ec '
  dropdb --username=postgres --if-exists ent
  dropdb --username=postgres --if-exists keycloak
  sh /docker-entrypoint-initdb.d/roles.sh'
docker compose exec -T database pg_restore --username=postgres --exit-on-error --dbname=ent <"$from/ent.dump"
docker compose exec -T database pg_restore --username=postgres --exit-on-error --dbname=keycloak <"$from/keycloak.dump"
docker compose create files
docker compose run --rm --no-deps -T --entrypoint sh --volume preau_files:/files database -ec '
  find /files -mindepth 1 -delete
  tar --extract --gzip --xattrs --xattrs-include="user.*" --directory=/files' <"$from/files.tar.gz"
# sessions lie in the memory of redis alone, and went with it
docker compose up --detach
