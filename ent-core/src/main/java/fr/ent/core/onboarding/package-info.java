/** Imports of school exports and claim codes. */
@NullMarked
package fr.ent.core.onboarding;

import org.jspecify.annotations.NullMarked;
