/** The part of Keycloak that is ours: the broker to the State, the end of sign-ins under way, the entry of pupils by a card, and the town on its pages. */
@NullMarked
package fr.ent.infra.broker;

import org.jspecify.annotations.NullMarked;
