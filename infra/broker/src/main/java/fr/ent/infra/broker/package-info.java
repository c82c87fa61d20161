/** The part of Keycloak that is ours: the broker to FranceConnect and ProConnect. */
@NullMarked
package fr.ent.infra.broker;

import org.jspecify.annotations.NullMarked;
