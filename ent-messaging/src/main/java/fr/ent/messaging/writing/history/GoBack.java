package fr.ent.messaging.writing.history;

import fr.ent.core.Viewer;
import fr.ent.core.audit.Audit;
import fr.ent.messaging.writing.part.JoinParts;
import fr.ent.messaging.writing.part.Pens;
import fr.ent.messaging.writing.part.TextPart;
import fr.ent.messaging.writing.part.TextParts;
import fr.ent.messaging.writing.text.SharedTextFacts;
import fr.ent.messaging.writing.yjs.TextUpdate;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Component;

/**
 * Goes back to what a shared text was. All that was written stays in its history, each letter with its author; browsers that
 * have it open read it anew. The text is held.
 */
@Component
class GoBack {

    private final TextParts parts;
    private final JoinParts joinParts;
    private final Pens pens;
    private final Audit audit;
    private final Clock clock;

    GoBack(TextParts parts, JoinParts joinParts, Pens pens, Audit audit, Clock clock) {
        this.parts = parts;
        this.joinParts = joinParts;
        this.pens = pens;
        this.audit = audit;
        this.clock = clock;
    }

    /** Whether it was anything then. */
    boolean go(SharedTextFacts text, int era, Instant moment, Viewer by) {
        joinParts.join(text, text.sequence());
        List<TextPart> then = parts.listBy(text.id(), era, moment);
        if (then.isEmpty()) {
            return false;
        }
        int next = text.era() + 1;
        List<TextPart> lost = parts.listUndone(text.id(), then);
        parts.undo(text.id(), then, next);
        int sequence = text.sequence();
        Instant now = TextPart.momentOf(clock.instant());
        for (TextPart part : lost) {
            sequence++;
            parts.add(text.id(), new TextPart(sequence, next, now, part.author(), part.words(), part.update()));
        }
        sequence++;
        TextUpdate whole = TextUpdate.join(then.stream().map(TextPart::update).toList());
        parts.add(text.id(), new TextPart(sequence, next, now, by.person(), "", TextUpdate.join(List.of())));
        parts.keepMerged(text, sequence, whole);
        pens.rewind(text.id(), whole.lengths());
        audit.record(by.person(), "shared-text.taken-back", "class:" + text.classId(), Map.of("title", text.title()));
        return true;
    }
}
