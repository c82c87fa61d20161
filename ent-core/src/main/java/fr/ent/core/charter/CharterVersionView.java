package fr.ent.core.charter;

import com.fasterxml.jackson.annotation.JsonUnwrapped;

/**
 * A version of a charter, as those see it who write them.
 *
 * @param standing among the versions of its school or territory
 * @param acceptances how many people have accepted it
 */
record CharterVersionView(@JsonUnwrapped CharterView charter, CharterStanding standing, int acceptances) {}
