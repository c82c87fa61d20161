/** Guardians who come by ÉduConnect, and how they are known. */
@NullMarked
package fr.ent.core.account.guardian;

import org.jspecify.annotations.NullMarked;
