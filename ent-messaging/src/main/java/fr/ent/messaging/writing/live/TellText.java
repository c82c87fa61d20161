package fr.ent.messaging.writing.live;

import fr.ent.core.PersonId;
import fr.ent.messaging.writing.live.TextHint.HintKind;
import fr.ent.messaging.writing.part.PartWritten;
import fr.ent.messaging.writing.text.SharedTextFacts;
import fr.ent.messaging.writing.text.TextChanged;
import fr.ent.messaging.writing.text.TextRights;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionSynchronization;
import org.springframework.transaction.support.TransactionSynchronizationManager;

/** Tells those for whom a shared text is there today, once what happened is stored. */
@Component
class TellText {

    /** A longer part is asked for by those who want it: what waits for a slow reader stays small. */
    private static final int LONGEST = 8_000;

    private final TextRights rights;
    private final TextRelay relay;

    TellText(TextRights rights, TextRelay relay) {
        this.rights = rights;
        this.relay = relay;
    }

    @EventListener
    void tell(PartWritten part) {
        @Nullable String content = part.content().length() > LONGEST ? null : part.content();
        afterCommit(
                part.text(),
                new TextHint(
                        HintKind.WORDS,
                        part.text().id(),
                        part.text().era(),
                        part.author(),
                        part.sequence(),
                        content,
                        null,
                        null));
    }

    @EventListener
    void tell(TextChanged change) {
        SharedTextFacts text = change.text();
        afterCommit(text, new TextHint(HintKind.TEXT, text.id(), text.era(), null, null, null, null, null));
    }

    /** Where somebody is, which nobody keeps. */
    void tellCursor(SharedTextFacts text, PersonId person, long browser, @Nullable String cursor) {
        relay.send(
                rights.listPeople(text),
                new TextHint(HintKind.CURSOR, text.id(), text.era(), person, null, null, browser, cursor));
    }

    private void afterCommit(SharedTextFacts text, TextHint hint) {
        Set<PersonId> people = rights.listPeople(text);
        TransactionSynchronizationManager.registerSynchronization(new TransactionSynchronization() {
            @Override
            public void afterCommit() {
                relay.send(people, hint);
            }
        });
    }
}
