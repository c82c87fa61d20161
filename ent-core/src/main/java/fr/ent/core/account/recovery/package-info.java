/** Ways back in for those who forgot their password, and the addresses of which it is known that the owner reads them. */
@NullMarked
package fr.ent.core.account.recovery;

import org.jspecify.annotations.NullMarked;
