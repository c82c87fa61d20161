/** The part of Keycloak that is ours: the broker to FranceConnect, ProConnect and ÉduConnect, and the end of sign-ins under way. */
@NullMarked
package fr.ent.infra.broker;

import org.jspecify.annotations.NullMarked;
