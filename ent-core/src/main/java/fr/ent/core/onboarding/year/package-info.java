/** The school year of which imported files speak. */
@NullMarked
package fr.ent.core.onboarding.year;

import org.jspecify.annotations.NullMarked;
