/** PostgreSQL, Redis, an object store and Keycloak as ordinary processes of this machine, for the standalone and for tests. */
@NullMarked
package fr.ent.infra.services;

import org.jspecify.annotations.NullMarked;
