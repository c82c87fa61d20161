package fr.ent.messaging.writing.part;

import fr.ent.core.Viewer;
import fr.ent.messaging.SharedTextId;
import fr.ent.messaging.writing.text.SharedTextFacts;
import fr.ent.messaging.writing.text.SharedTexts;
import fr.ent.messaging.writing.text.TextRights;
import java.time.Clock;
import java.time.Instant;
import org.springframework.stereotype.Component;

/** Holds the shared texts that a viewer may write now. */
@Component
class WritableTexts {

    private final SharedTexts texts;
    private final TextRights rights;
    private final Clock clock;

    WritableTexts(SharedTexts texts, TextRights rights, Clock clock) {
        this.texts = texts;
        this.rights = rights;
        this.clock = clock;
    }

    /** Whether a text may be written. */
    sealed interface Held {}

    /** It may, and is held until the end of the transaction. */
    record Writable(SharedTextFacts text, Instant now) implements Held {}

    record Unwritable(PartOutcome.Refused why) implements Held {}

    /** @param era in which the viewer writes */
    Held find(SharedTextId id, int era, Viewer viewer) {
        return texts.hold(id)
                .filter(text -> rights.find(text, viewer).isPresent())
                .map(text -> judge(text, era))
                .orElseGet(() -> new Unwritable(new PartOutcome.NotYours()));
    }

    private Held judge(SharedTextFacts text, int era) {
        if (text.isClosed()) {
            return new Unwritable(new PartOutcome.Closed());
        }
        return text.era() == era
                ? new Writable(text, clock.instant())
                : new Unwritable(new PartOutcome.OtherEra(text.era()));
    }
}
