/** How people come in: sign-in through the identity provider, and out again. */
@NullMarked
package fr.ent.gateway.login;

import org.jspecify.annotations.NullMarked;
