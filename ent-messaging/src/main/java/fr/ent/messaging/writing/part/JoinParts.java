package fr.ent.messaging.writing.part;

import fr.ent.core.PersonId;
import fr.ent.messaging.writing.text.SharedTextFacts;
import fr.ent.messaging.writing.yjs.TextUpdate;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/**
 * Joins the parts of a shared text that aren't yet: all into the text, and each person's of ten minutes into one, so that the
 * log grows with what is written and not with how often. The server does it itself: a browser that offers a joined text could
 * leave words out. The text is held.
 */
@Component
public class JoinParts {

    private final TextParts parts;

    JoinParts(TextParts parts) {
        this.parts = parts;
    }

    /** The whole text, joined. */
    public TextUpdate join(SharedTextFacts text, int sequence) {
        TextParts.MergedText merged = parts.merged(text.id());
        List<TextPart> loose = parts.listAfter(text.id(), merged.sequence());
        if (loose.isEmpty()) {
            return merged.update();
        }
        TextUpdate whole = TextUpdate.join(
                Stream.concat(Stream.of(merged.update()), loose.stream().map(TextPart::update))
                        .toList());
        parts.keepMerged(text, sequence, whole);
        TextUpdate before = merged.update();
        List<TextPart> lighter = loose.stream()
                .map(part -> part.with(part.update().withoutDeletionsOf(before)))
                .toList();
        shorten(text, lighter, merged.sequence());
        return whole;
    }

    /** The deletions of an update without those that a shared text has already. */
    TextUpdate newDeletions(SharedTextFacts text, TextUpdate sent) {
        TextParts.MergedText merged = parts.merged(text.id());
        TextUpdate rest = sent.withoutDeletionsOf(merged.update());
        for (TextPart part : parts.listAfter(text.id(), merged.sequence())) {
            rest = rest.withoutDeletionsOf(part.update());
        }
        return rest;
    }

    /** @param loose without the deletions that the text had before them */
    private void shorten(SharedTextFacts text, List<TextPart> loose, int joined) {
        Set<Instant> moments = loose.stream().map(TextPart::moment).collect(Collectors.toSet());
        List<TextPart> all = new ArrayList<>(parts.listOf(text.id(), text.era(), moments, joined));
        all.addAll(loose);
        Map<Stretch, List<TextPart>> stretches = all.stream()
                .collect(Collectors.groupingBy(
                        part -> new Stretch(part.moment(), part.author()), LinkedHashMap::new, Collectors.toList()));
        stretches.values().stream()
                .filter(some -> some.getLast().sequence() > joined)
                .forEach(some -> {
                    parts.remove(text.id(), some);
                    parts.add(text.id(), one(some));
                });
    }

    /** Ten minutes of one author. */
    private record Stretch(Instant moment, @Nullable PersonId author) {}

    private static TextPart one(List<TextPart> some) {
        TextPart last = some.getLast();
        return new TextPart(
                last.sequence(),
                last.era(),
                last.moment(),
                last.author(),
                some.stream().map(TextPart::words).collect(Collectors.joining()),
                TextUpdate.join(some.stream().map(TextPart::update).toList()));
    }
}
