/** What a class needs to sign in: cards with a name and an easy password, and who has an account. */
@NullMarked
package fr.ent.core.account.sheet;

import org.jspecify.annotations.NullMarked;
