/** Help with other people's accounts, at the counter: a new password, another tie, signed out. */
@NullMarked
package fr.ent.core.account.help;

import org.jspecify.annotations.NullMarked;
