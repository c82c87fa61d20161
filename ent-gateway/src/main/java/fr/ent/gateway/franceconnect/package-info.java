/** The way to a quotient through FranceConnect: leaving, coming back, and the one minute in between that counts. */
@NullMarked
package fr.ent.gateway.franceconnect;

import org.jspecify.annotations.NullMarked;
