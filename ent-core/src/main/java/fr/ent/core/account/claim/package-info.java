/** The codes in the letters that guardians get from school, and what they open. */
@NullMarked
package fr.ent.core.account.claim;

import org.jspecify.annotations.NullMarked;
