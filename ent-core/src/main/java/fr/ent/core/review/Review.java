package fr.ent.core.review;

import fr.ent.core.PersonId;
import fr.ent.core.persistence.Row;
import java.time.Instant;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * The way of something between a family and the town hall. Each step gives the review after it, or none when the step
 * isn't possible from where it stands.
 *
 * @param answer the town hall's words to the family; empty unless refused or returned
 */
public record Review(
        ReviewState state,
        @Nullable PersonId sentBy,
        @Nullable Instant sentAt,
        @Nullable PersonId decidedBy,
        @Nullable Instant decidedAt,
        String answer) {

    /** The columns of a review, which every table of reviewed things has beside {@code id} and {@code version}. */
    public static final String COLUMNS = "state, sent_by, sent_at, decided_by, decided_at, answer";

    /** The rows that wait for the town hall, the longest wait first. */
    public static final String WAITING = "where state = 'SENT' order by sent_at, id limit 100";

    public static Review draft() {
        return new Review(ReviewState.DRAFT, null, null, null, null, "");
    }

    public static Review sent(PersonId by, Instant at) {
        return new Review(ReviewState.SENT, by, at, null, null, "");
    }

    /** Reads {@link #COLUMNS}. */
    public static Review read(Row row) {
        return new Review(
                row.choice("state", ReviewState.class),
                row.idOrNull("sent_by", PersonId::new),
                row.instantOrNull("sent_at"),
                row.idOrNull("decided_by", PersonId::new),
                row.instantOrNull("decided_at"),
                row.text("answer"));
    }

    public boolean waits() {
        return state == ReviewState.SENT;
    }

    public Optional<Review> send(PersonId by, Instant at) {
        return state == ReviewState.DRAFT || state == ReviewState.RETURNED
                ? Optional.of(sent(by, at))
                : Optional.empty();
    }

    public Optional<Review> withdraw() {
        return state == ReviewState.DRAFT || waits()
                ? Optional.of(new Review(ReviewState.WITHDRAWN, sentBy, sentAt, null, null, ""))
                : Optional.empty();
    }

    public Optional<Review> accept(PersonId by, Instant at) {
        return waits() ? Optional.of(decided(ReviewState.ACCEPTED, by, at, "")) : Optional.empty();
    }

    public Optional<Review> refuse(PersonId by, Instant at, String answer) {
        return waits() ? Optional.of(decided(ReviewState.REFUSED, by, at, answer)) : Optional.empty();
    }

    /** Also of something accepted: a paper may turn out to be wrong. */
    public Optional<Review> giveBack(PersonId by, Instant at, String answer) {
        return waits() || state == ReviewState.ACCEPTED
                ? Optional.of(decided(ReviewState.RETURNED, by, at, answer))
                : Optional.empty();
    }

    /** Once its content is changed it has to be sent again; an answer stands until then. */
    public Review change() {
        return state == ReviewState.RETURNED
                ? this
                : new Review(ReviewState.DRAFT, sentBy, sentAt, decidedBy, decidedAt, "");
    }

    private Review decided(ReviewState decision, PersonId by, Instant at, String words) {
        return new Review(decision, sentBy, sentAt, by, at, words);
    }
}
