/** People who get accounts, for tests. */
@NullMarked
package fr.ent.core.account.testing;

import org.jspecify.annotations.NullMarked;
