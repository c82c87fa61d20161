package fr.ent.messaging.writing.part;

import fr.ent.core.PersonId;
import fr.ent.core.Viewer;
import fr.ent.messaging.SharedTextId;
import fr.ent.messaging.writing.text.SharedTextFacts;
import fr.ent.messaging.writing.text.SharedTexts;
import fr.ent.messaging.writing.text.TextRights;
import java.util.Base64;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Gives the words of a shared text: all of them, or those since a browser last heard. */
@Component
class ReadText {

    private final SharedTexts texts;
    private final TextRights rights;
    private final TextParts parts;

    ReadText(SharedTexts texts, TextRights rights, TextParts parts) {
        this.texts = texts;
        this.rights = rights;
        this.parts = parts;
    }

    /**
     * The words of a shared text.
     *
     * @param sequence of the last part
     * @param whole all up to the first of the parts, as an update of Yjs in Base64; none where the browser has that
     */
    record TextWords(int era, int sequence, @Nullable String whole, List<WordsPart> parts) {

        TextWords {
            parts = List.copyOf(parts);
        }
    }

    /**
     * A piece that somebody wrote.
     *
     * @param content an update of Yjs in Base64
     */
    record WordsPart(int sequence, @Nullable PersonId author, String content) {}

    /** In one transaction, for what is joined meanwhile would be missing. */
    @Transactional
    public Optional<TextWords> read(SharedTextId id, int era, int after, Viewer viewer) {
        return texts.findShared(id)
                .filter(text -> rights.find(text, viewer).isPresent())
                .map(text -> read(text, text.era() == era ? after : -1));
    }

    private TextWords read(SharedTextFacts text, int after) {
        TextParts.MergedText merged = parts.merged(text.id());
        boolean knows = after >= merged.sequence();
        List<WordsPart> since = parts.listAfter(text.id(), knows ? after : merged.sequence()).stream()
                .map(part -> new WordsPart(
                        part.sequence(),
                        part.author(),
                        Base64.getEncoder().encodeToString(part.update().bytes())))
                .toList();
        return new TextWords(text.era(), text.sequence(), knows ? null : merged.content(), since);
    }
}
