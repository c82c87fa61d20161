/** Sessions in Redis, and their end when the identity provider says so. */
@NullMarked
package fr.ent.gateway.session;

import org.jspecify.annotations.NullMarked;
