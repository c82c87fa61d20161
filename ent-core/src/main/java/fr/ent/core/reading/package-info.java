/** Budgets of reading other people's data in a day, by role and habit; beyond them readings are slowed, told and kept. */
@NullMarked
package fr.ent.core.reading;

import org.jspecify.annotations.NullMarked;
