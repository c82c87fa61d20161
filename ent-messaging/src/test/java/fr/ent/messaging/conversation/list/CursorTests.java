package fr.ent.messaging.conversation.list;

import static org.assertj.core.api.Assertions.assertThat;

import fr.ent.core.NewId;
import java.time.Instant;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class CursorTests {

    @Test
    void aCursorIsReadBackAsItWasGiven() {
        Cursor cursor = new Cursor(Instant.parse("2026-11-24T09:00:00.123456Z"), NewId.next());

        assertThat(Cursor.parse(cursor.toString())).contains(cursor);
    }

    @Test
    void anythingElseIsNoCursor() {
        assertThat(Stream.of(
                                "",
                                "nonsense",
                                NewId.next().toString(),
                                "2026-11-24T09:00:00Z",
                                "yesterday" + NewId.next())
                        .flatMap(text -> Cursor.parse(text).stream()))
                .isEmpty();
    }
}
