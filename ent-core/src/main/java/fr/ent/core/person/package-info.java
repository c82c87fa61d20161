/** People, families and households. */
@NullMarked
package fr.ent.core.person;

import org.jspecify.annotations.NullMarked;
