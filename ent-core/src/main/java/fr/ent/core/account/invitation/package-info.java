/** Invitations by mail or letter, with which members of the staff get into the accounts that await them. */
@NullMarked
package fr.ent.core.account.invitation;

import org.jspecify.annotations.NullMarked;
