/**
 * Compares the lines of an import with the directory, without touching it: what would be added, changed, moved or
 * gone, and what only a person can decide.
 */
@NullMarked
package fr.ent.core.onboarding.diff;

import org.jspecify.annotations.NullMarked;
