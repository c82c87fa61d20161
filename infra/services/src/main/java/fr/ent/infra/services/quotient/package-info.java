/** A stand-in for API Particulier's quotient familial, version 3. */
@NullMarked
package fr.ent.infra.services.quotient;

import org.jspecify.annotations.NullMarked;
