/** Consent to pictures of a child: what guardians say, what follows from it for each use, and who is told when it goes. */
@NullMarked
package fr.ent.core.consent;

import org.jspecify.annotations.NullMarked;
