/** Imports as a person handles them: preview, decide, apply, undo. */
@NullMarked
package fr.ent.core.onboarding.batch;

import org.jspecify.annotations.NullMarked;
