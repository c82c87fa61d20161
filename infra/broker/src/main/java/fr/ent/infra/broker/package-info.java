/** The part of Keycloak that is ours: the broker to FranceConnect and ProConnect, and the end of sign-ins under way. */
@NullMarked
package fr.ent.infra.broker;

import org.jspecify.annotations.NullMarked;
