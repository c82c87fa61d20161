package fr.ent.messaging.writing.part;

import fr.ent.core.PersonId;
import fr.ent.core.Viewer;
import fr.ent.messaging.SharedTextId;
import fr.ent.messaging.writing.part.Pens.Pen;
import fr.ent.messaging.writing.text.SharedTextFacts;
import fr.ent.messaging.writing.yjs.TextUpdate;
import fr.ent.messaging.writing.yjs.UnreadableUpdate;
import java.time.Duration;
import java.time.Instant;
import java.util.Base64;
import java.util.HashMap;
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

    private static final Duration MOMENT = Duration.ofMinutes(10);

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
        TextUpdate fresh = sent.without(lengths);
        if (!ownPens) {
            return new PartOutcome.Unreadable();
        }
        if (fresh.isEmpty()) {
            return new PartOutcome.Kept(text.sequence());
        }
        Map<Long, Long> after = new HashMap<>(lengths);
        after.putAll(fresh.lengths());
        if (!fresh.follows(lengths) || !isThere(fresh.needs(), after)) {
            return new PartOutcome.Behind();
        }
        boolean isNew = !known.keySet().containsAll(fresh.pens());
        return isNew && pens.count(text.id()) + fresh.pens().size() > MOST_PENS
                ? new PartOutcome.Full()
                : keep(text, fresh, author, now);
    }

    private static boolean isThere(Map<Long, Long> needs, Map<Long, Long> lengths) {
        return needs.entrySet().stream().allMatch(need -> lengths.getOrDefault(need.getKey(), 0L) >= need.getValue());
    }

    private PartOutcome keep(SharedTextFacts text, TextUpdate fresh, PersonId author, Instant now) {
        byte[] bytes = fresh.bytes();
        if (text.size() + bytes.length > MOST_BYTES) {
            return new PartOutcome.Full();
        }
        int sequence = text.sequence() + 1;
        Instant moment = Instant.ofEpochSecond(now.getEpochSecond() - now.getEpochSecond() % MOMENT.toSeconds());
        parts.add(text.id(), new TextPart(sequence, text.era(), moment, author, fresh.words(), fresh));
        parts.advance(text.id(), sequence, text.size() + bytes.length, now);
        pens.advance(text.id(), fresh.lengths(), author);
        if (sequence % MOST_LOOSE == 0) {
            joinParts.join(text, sequence);
        }
        events.publishEvent(
                new PartWritten(text, sequence, author, Base64.getEncoder().encodeToString(bytes)));
        return new PartOutcome.Kept(sequence);
    }
}
