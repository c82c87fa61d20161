package fr.ent.messaging.conversation;

import fr.ent.core.http.Problem;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.time.format.DateTimeParseException;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;

/** A place in a person's list of conversations; opaque to clients. */
record Cursor(Instant lastAt, UUID conversation) {

    private static final int ID_LENGTH = 36;

    /** The place before which to read on; none for the newest. */
    static @Nullable Cursor parse(@Nullable String text) {
        if (text == null) {
            return null;
        }
        try {
            int split = text.length() - ID_LENGTH;
            return new Cursor(Instant.parse(text.substring(0, split)), UUID.fromString(text.substring(split)));
        } catch (DateTimeParseException | IllegalArgumentException | IndexOutOfBoundsException broken) {
            throw Problem.of(HttpStatus.BAD_REQUEST, "messaging", "bad-cursor");
        }
    }

    OffsetDateTime at() {
        return lastAt.atOffset(ZoneOffset.UTC);
    }

    @Override
    public String toString() {
        return lastAt + conversation.toString();
    }
}
