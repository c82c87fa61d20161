/** The browsers in which accounts are signed in, and the word to their owners when one is new. */
@NullMarked
package fr.ent.core.account.device;

import org.jspecify.annotations.NullMarked;
