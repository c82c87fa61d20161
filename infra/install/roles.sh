#!/bin/sh
# The roles and databases, as PostgreSQL's superuser and safe to repeat: an owner who migrates, an application who owns
# nothing and can't pass the walls between territories, and Keycloak.
set -eu
psql -v ON_ERROR_STOP=1 --username "${POSTGRES_USER:-postgres}" --dbname postgres \
  -v owner="$ENT_DATABASE_OWNER_PASSWORD" -v app="$ENT_DATABASE_APP_PASSWORD" -v keycloak="$KEYCLOAK_DATABASE_PASSWORD" <<'SQL'
select format('create role %I login nosuperuser nobypassrls nocreatedb nocreaterole', role)
from unnest(array['ent_owner', 'ent_app', 'keycloak']) role
where not exists (select from pg_roles where rolname = role) \gexec
alter role ent_owner password :'owner';
alter role ent_app password :'app';
alter role keycloak password :'keycloak';
select format('create database %I owner %I', name, owner)
from (values ('ent', 'ent_owner'), ('keycloak', 'keycloak')) wanted (name, owner)
where not exists (select from pg_database where datname = name) \gexec
revoke all on database ent, keycloak from public;
grant connect on database ent to ent_app;
SQL
