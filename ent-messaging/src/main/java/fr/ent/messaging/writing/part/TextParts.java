package fr.ent.messaging.writing.part;

import fr.ent.core.PersonId;
import fr.ent.core.persistence.Row;
import fr.ent.core.persistence.Sql;
import fr.ent.messaging.SharedTextId;
import fr.ent.messaging.writing.text.SharedTextFacts;
import fr.ent.messaging.writing.yjs.TextUpdate;
import fr.ent.messaging.writing.yjs.UnreadableUpdate;
import java.time.Instant;
import java.util.Base64;
import java.util.Collection;
import java.util.List;
import org.springframework.stereotype.Component;

/** The log of shared texts. Bytes go to the database and come from it in Base64, as they do to browsers. */
@Component
public class TextParts {

    private static final String PART = """
            select sequence, era, moment, author_id, words, encode(content, 'base64') as content
            from messaging.shared_text_part
            """;

    private final Sql sql;

    TextParts(Sql sql) {
        this.sql = sql;
    }

    /** Adds a part, whose sequence is the text's next one; the text is held. */
    public void add(SharedTextId text, TextPart part) {
        String content = Base64.getEncoder().encodeToString(part.update().bytes());
        sql.of("""
                        insert into messaging.shared_text_part (text_id, sequence, era, moment, author_id, words, content)
                        values (:text, :sequence, :era, :moment, :author, :words, decode(:content, 'base64'))""")
                .with("text", text)
                .with("sequence", part.sequence())
                .with("era", part.era())
                .with("moment", part.moment())
                .with("author", part.author())
                .with("words", part.words())
                .with("content", content)
                .run();
    }

    /** The bytes of all parts that weren't taken out. */
    int size(SharedTextId text) {
        return sql.of("""
                        select coalesce(sum(octet_length(content)), 0)
                        from messaging.shared_text_part where text_id = :text and undone_era is null""").with("text", text).count();
    }

    void advance(SharedTextId text, int sequence, int size, Instant now) {
        sql.of(
                        "update messaging.shared_text set sequence = :sequence, size = :size, changed_at = :now where id = :text")
                .with("sequence", sequence)
                .with("size", size)
                .with("now", now)
                .with("text", text)
                .run();
    }

    /** All that is joined already. */
    public MergedText merged(SharedTextId text) {
        return sql.of("""
                        select merged_sequence, encode(merged, 'base64') as merged
                        from messaging.shared_text where id = :text""")
                .with("text", text)
                .get(row -> new MergedText(
                        row.whole("merged_sequence"), row.text("merged").replace("\n", "")));
    }

    /** @param content an update of Yjs in Base64: all parts up to that sequence */
    public record MergedText(int sequence, String content) {

        public TextUpdate update() {
            return read(content);
        }
    }

    /** Writes down what is joined up to the last part. */
    public void keepMerged(SharedTextFacts text, int sequence, TextUpdate merged) {
        byte[] bytes = merged.bytes();
        sql.of("""
                        update messaging.shared_text
                        set merged = decode(:merged, 'base64'), merged_sequence = :sequence, sequence = :sequence, size = :size
                        where id = :text""")
                .with("merged", Base64.getEncoder().encodeToString(bytes))
                .with("sequence", sequence)
                .with("size", bytes.length)
                .with("text", text.id())
                .run();
    }

    /** Those after a sequence. */
    List<TextPart> listAfter(SharedTextId text, int sequence) {
        return sql.of(PART + "where text_id = :text and sequence > :sequence and undone_era is null order by sequence")
                .with("text", text)
                .with("sequence", sequence)
                .list(TextParts::part);
    }

    /** All that were there in an era by a moment. */
    public List<TextPart> listBy(SharedTextId text, int era, Instant moment) {
        return sql.of(PART + """
                        where text_id = :text and era <= :era and (undone_era is null or undone_era > :era)
                          and (era < :era or moment <= :moment)
                        order by sequence""")
                .with("text", text)
                .with("era", era)
                .with("moment", moment)
                .list(TextParts::part);
    }

    /** Those of an era that were written in one of these moments, up to a sequence. */
    List<TextPart> listOf(SharedTextId text, int era, Collection<Instant> moments, int until) {
        return sql.of(PART + """
                        where text_id = :text and era = :era and moment = any(cast(:moments as timestamptz[]))
                          and sequence <= :until order by sequence""")
                .with("text", text)
                .with("era", era)
                .texts("moments", moments, Instant::toString)
                .with("until", until)
                .list(TextParts::part);
    }

    void remove(SharedTextId text, Collection<TextPart> parts) {
        sql.of("delete from messaging.shared_text_part where text_id = :text and sequence = any(:sequences)")
                .with("text", text)
                .numbers("sequences", parts, TextPart::sequence)
                .run();
    }

    /** Takes out all that is there but these. */
    public void undo(SharedTextId text, Collection<TextPart> kept, int era) {
        sql.of("""
                        update messaging.shared_text_part set undone_era = :era
                        where text_id = :text and undone_era is null and sequence <> all(:kept)""")
                .with("era", era)
                .with("text", text)
                .numbers("kept", kept, TextPart::sequence)
                .run();
        sql.of("update messaging.shared_text set era = :era where id = :text")
                .with("era", era)
                .with("text", text)
                .run();
    }

    /** Those of these parts that were taken out. */
    public List<TextPart> listUndone(SharedTextId text, Collection<TextPart> among) {
        return sql.of(PART + """
                        where text_id = :text and undone_era is not null and sequence = any(:sequences) order by sequence""")
                .with("text", text)
                .numbers("sequences", among, TextPart::sequence)
                .list(TextParts::part);
    }

    private static TextPart part(Row row) {
        return new TextPart(
                row.whole("sequence"),
                row.whole("era"),
                row.instant("moment"),
                row.idOrNull("author_id", PersonId::new),
                row.text("words"),
                read(row.text("content")));
    }

    /** Reads what was read before it was kept. */
    private static TextUpdate read(String content) {
        try {
            return TextUpdate.read(Base64.getMimeDecoder().decode(content));
        } catch (UnreadableUpdate lost) {
            throw new IllegalStateException(lost);
        }
    }
}
