/** The whole product in a test: every module behind the front door, with the real services. */
@NullMarked
package fr.ent.gateway.testing;

import org.jspecify.annotations.NullMarked;
