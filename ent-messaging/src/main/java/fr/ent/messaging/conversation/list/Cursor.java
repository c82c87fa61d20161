package fr.ent.messaging.conversation.list;

import java.time.Instant;
import java.time.format.DateTimeParseException;
import java.util.Optional;
import java.util.UUID;

/** A place in a person's list of conversations; opaque to clients. */
record Cursor(Instant lastAt, UUID conversation) {

    private static final int ID_LENGTH = 36;

    /** A place as clients give it back; empty when it isn't one. */
    static Optional<Cursor> parse(String text) {
        try {
            int split = text.length() - ID_LENGTH;
            return Optional.of(
                    new Cursor(Instant.parse(text.substring(0, split)), UUID.fromString(text.substring(split))));
        } catch (DateTimeParseException | IllegalArgumentException | IndexOutOfBoundsException broken) {
            return Optional.empty();
        }
    }

    @Override
    public String toString() {
        return lastAt + conversation.toString();
    }
}
