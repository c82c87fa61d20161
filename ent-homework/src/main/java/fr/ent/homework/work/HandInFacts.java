package fr.ent.homework.work;

import fr.ent.core.ChildId;
import fr.ent.core.PersonId;
import fr.ent.homework.EntryId;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** A try as it lies in the table, before core lends names and files. */
public record HandInFacts(
        HandInId id,
        EntryId entry,
        ChildId child,
        HandInWork work,
        @Nullable FeedbackFacts feedback) {

    /** The work itself, and when it came. */
    record HandInWork(HandInContent content, Instant handedInAt) {}

    /** A feedback as it lies in the table. */
    record FeedbackFacts(FeedbackContent content, PersonId author, Instant givenAt) {}
}
