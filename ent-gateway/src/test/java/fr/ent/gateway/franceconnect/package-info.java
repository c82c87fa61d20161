/** The way through FranceConnect, with the real Keycloak and a real server that plays CAF and MSA. */
@NullMarked
package fr.ent.gateway.franceconnect;

import org.jspecify.annotations.NullMarked;
