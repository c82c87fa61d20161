/** The part of Keycloak that is ours: the request by which it leads to FranceConnect. */
@NullMarked
package fr.ent.infra.broker;

import org.jspecify.annotations.NullMarked;
