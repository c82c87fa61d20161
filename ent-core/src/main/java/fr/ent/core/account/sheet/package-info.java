/** A class signs in with this: cards with a name and an easy password, and the list of accounts. */
@NullMarked
package fr.ent.core.account.sheet;

import org.jspecify.annotations.NullMarked;
