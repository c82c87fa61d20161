package fr.ent.core.catalogue.resource;

import fr.ent.core.PersonId;
import fr.ent.core.SchoolId;
import java.time.Instant;

/**
 * A sentence of a colleague.
 *
 * @param own whether it is the viewer's
 * @param mayTakeBack whether the viewer wrote it, or heads the school
 */
record RecommendationView(
        SchoolId schoolId,
        PersonId personId,
        String givenName,
        String familyName,
        String sentence,
        Instant at,
        boolean own,
        boolean mayTakeBack) {}
