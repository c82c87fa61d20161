package fr.ent.messaging.writing.part;

import fr.ent.core.PersonId;
import fr.ent.core.Viewer;
import fr.ent.messaging.SharedTextId;
import fr.ent.messaging.writing.part.Pens.Pen;
import fr.ent.messaging.writing.text.SharedTextFacts;
import fr.ent.messaging.writing.yjs.TextUpdate;
import fr.ent.messaging.writing.yjs.UnreadableUpdate;
import java.time.Instant;
import java.util.Base64;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * Keeps what somebody writes in a shared text. What is known already is kept once, so that a browser sends again whatever it
 * had no answer to. Each pen is one person's; a part builds on nothing but what is kept, so that every browser can show it.
 */
@Component
class WritePart {

    /** The longest text: some 300 pages. */
    private static final int MOST_BYTES = 1 << 20;

    /** Parts that may wait to be joined. */
    private static final int MOST_LOOSE = 100;

    /** Browsers that may write in one text: a class's, each day of a year. */
    private static final int MOST_PENS = 6_000;

    /** Browsers with which one person may: two, each school day. */
    private static final int MOST_PENS_OF_ONE = 300;

    /** A browser writes with one; a few more when it was offline. */
    private static final int MOST_NEW_PENS = 20;

    /** All that was ever written in a text and deleted again. */
    private static final int MOST_LOGGED = 8 << 20;

    private final WritableTexts writable;
    private final TextParts parts;
    private final Pens pens;
    private final JoinParts joinParts;
    private final ApplicationEventPublisher events;

    WritePart(
            WritableTexts writable, TextParts parts, Pens pens, JoinParts joinParts, ApplicationEventPublisher events) {
        this.writable = writable;
        this.parts = parts;
        this.pens = pens;
        this.joinParts = joinParts;
        this.events = events;
    }

    @Transactional
    public PartOutcome write(SharedTextId id, int era, byte[] content, Viewer viewer) {
        return switch (writable.find(id, era, viewer)) {
            case WritableTexts.Writable(SharedTextFacts text, Instant now) -> {
                try {
                    yield write(text, TextUpdate.read(content), viewer.person(), now);
                } catch (UnreadableUpdate unreadable) {
                    yield new PartOutcome.Unreadable();
                }
            }
            case WritableTexts.Unwritable(PartOutcome.Refused refusal) -> refusal;
        };
    }

    private PartOutcome write(SharedTextFacts text, TextUpdate sent, PersonId author, Instant now)
            throws UnreadableUpdate {
        Map<Long, Pen> known = pens.find(text.id(), sent.named());
        Map<Long, Long> lengths = known.values().stream().collect(Collectors.toMap(Pen::number, Pen::length));
        boolean ownPens = sent.pens().stream()
                .map(known::get)
                .filter(Objects::nonNull)
                .allMatch(pen -> author.equals(pen.person()));
        TextUpdate unknown = sent.without(lengths);
        // also one whose words were all taken out
        long newPens = unknown.pens().stream()
                .filter(pen -> lengths.getOrDefault(pen, 0L) == 0)
                .count();
        if (!ownPens || newPens > MOST_NEW_PENS) {
            return new PartOutcome.Unreadable();
        }
        if (!unknown.buildsOn(lengths)) {
            return new PartOutcome.Behind();
        }
        TextUpdate fresh = unknown.onlyDeletes() ? joinParts.newDeletions(text, unknown) : unknown;
        if (fresh.isEmpty()) {
            return new PartOutcome.Kept(text.sequence());
        }
        return newPens > 0 && !hasRoom(pens.count(text.id(), author), newPens)
                ? new PartOutcome.Full()
                : keep(text, fresh, author, now);
    }

    private static boolean hasRoom(Pens.PensInUse inUse, long more) {
        return inUse.everybodys() + more <= MOST_PENS && inUse.own() + more <= MOST_PENS_OF_ONE;
    }

    private PartOutcome keep(SharedTextFacts text, TextUpdate fresh, PersonId author, Instant now) {
        byte[] bytes = fresh.bytes();
        int size = text.size();
        if (size + bytes.length > MOST_BYTES) {
            // what waits to be joined is longer than it will be
            size = joinParts.join(text, text.sequence()).bytes().length;
        }
        if (size + bytes.length > MOST_BYTES || parts.size(text.id()) + bytes.length > MOST_LOGGED) {
            return new PartOutcome.Full();
        }
        int sequence = text.sequence() + 1;
        Instant moment = TextPart.momentOf(now);
        parts.add(text.id(), new TextPart(sequence, text.era(), moment, author, fresh.words(), fresh));
        parts.advance(text.id(), sequence, size + bytes.length, now);
        pens.advance(text.id(), fresh.lengths(), author);
        if (sequence % MOST_LOOSE == 0) {
            joinParts.join(text, sequence);
        }
        events.publishEvent(
                new PartWritten(text, sequence, author, Base64.getEncoder().encodeToString(bytes)));
        return new PartOutcome.Kept(sequence);
    }
}
