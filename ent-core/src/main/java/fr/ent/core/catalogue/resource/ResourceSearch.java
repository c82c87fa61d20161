package fr.ent.core.catalogue.resource;

import fr.ent.core.catalogue.ResourceId;
import fr.ent.core.catalogue.ResourceKind;
import fr.ent.core.catalogue.ResourceOrigin;
import fr.ent.core.catalogue.SchoolSubject;
import fr.ent.core.yearchange.plan.SchoolLevel;
import org.jspecify.annotations.Nullable;

/**
 * A question to the catalogue.
 *
 * @param words each of them, or a word that begins so, is somewhere in title, publisher, description, subjects, skills or host
 * @param origin whose: all that the viewer reads when left out
 * @param after the last resource that is known
 */
record ResourceSearch(
        String words,
        @Nullable SchoolLevel level,
        @Nullable SchoolSubject subject,
        @Nullable ResourceKind kind,
        @Nullable ResourceOrigin origin,
        @Nullable ResourceId after) {}
