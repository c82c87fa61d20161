/** The schools of a territory and their years, as the town hall writes them down. */
@NullMarked
package fr.ent.core.school.opening;

import org.jspecify.annotations.NullMarked;
