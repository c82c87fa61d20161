/** The second factors of the signed-in account, as their owner sees and removes them. */
@NullMarked
package fr.ent.core.account.factor;

import org.jspecify.annotations.NullMarked;
