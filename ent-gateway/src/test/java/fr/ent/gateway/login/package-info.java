/** Tests of signing in. */
@NullMarked
package fr.ent.gateway.login;

import org.jspecify.annotations.NullMarked;
