/** The identity provider, Keycloak. Nothing else knows it. */
@NullMarked
package fr.ent.core.account.keycloak;

import org.jspecify.annotations.NullMarked;
