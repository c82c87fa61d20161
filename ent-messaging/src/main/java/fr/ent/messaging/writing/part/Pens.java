package fr.ent.messaging.writing.part;

import fr.ent.core.PersonId;
import fr.ent.core.persistence.Sql;
import fr.ent.messaging.SharedTextId;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** The pens with which shared texts are written: each is the first one's who writes with it, for good. */
@Component
public class Pens {

    private final Sql sql;

    Pens(Sql sql) {
        this.sql = sql;
    }

    /**
     * A pen of a text.
     *
     * @param person nobody once the person is deleted
     * @param length how many signs it has written
     */
    public record Pen(long number, @Nullable PersonId person, long length) {}

    /** All of a text. */
    public List<Pen> list(SharedTextId text) {
        return sql.of("select pen, person_id, length from messaging.shared_text_pen where text_id = :text order by pen")
                .with("text", text)
                .list(row ->
                        new Pen(row.number("pen"), row.idOrNull("person_id", PersonId::new), row.number("length")));
    }

    /** Those of these numbers that have written already. */
    Map<Long, Pen> find(SharedTextId text, Collection<Long> numbers) {
        return sql
                .of("""
                        select pen, person_id, length from messaging.shared_text_pen
                        where text_id = :text and pen = any(:numbers)""")
                .with("text", text)
                .numbers("numbers", numbers)
                .list(row -> new Pen(row.number("pen"), row.idOrNull("person_id", PersonId::new), row.number("length")))
                .stream()
                .collect(Collectors.toMap(Pen::number, pen -> pen));
    }

    /** How many have written what is there in a text, somebody's or everybody's. */
    PensInUse count(SharedTextId text, PersonId author) {
        return sql.of("""
                        select count(*) as everybodys, count(*) filter (where person_id = :author) as own
                        from messaging.shared_text_pen where text_id = :text and length > 0""")
                .with("text", text)
                .with("author", author)
                .get(row -> new PensInUse(row.whole("everybodys"), row.whole("own")));
    }

    record PensInUse(int everybodys, int own) {}

    void advance(SharedTextId text, Map<Long, Long> lengths, PersonId author) {
        List<Map.Entry<Long, Long>> all = List.copyOf(lengths.entrySet());
        sql.of("""
                        insert into messaging.shared_text_pen (text_id, pen, person_id, length)
                        select :text, pen, :author, length from unnest(:pens, :lengths) as p (pen, length)
                        on conflict (territory_id, text_id, pen) do update set length = excluded.length""")
                .with("text", text)
                .with("author", author)
                .numbers("pens", all, Map.Entry::getKey)
                .numbers("lengths", all, Map.Entry::getValue)
                .run();
    }

    /**
     * Says anew how far each pen has come. One that isn't named has written nothing that is there, and counts no more; it stays its
     * person's, for the history says by it whose words were taken out.
     */
    public void rewind(SharedTextId text, Map<Long, Long> lengths) {
        List<Map.Entry<Long, Long>> all = lengths.entrySet().stream()
                .sorted(Comparator.comparing(Map.Entry::getKey))
                .toList();
        sql.of("""
                        update messaging.shared_text_pen set length = coalesce(
                            (select p.length from unnest(:pens, :lengths) as p (pen, length)
                             where p.pen = shared_text_pen.pen), 0)
                        where text_id = :text""")
                .with("text", text)
                .numbers("pens", all, Map.Entry::getKey)
                .numbers("lengths", all, Map.Entry::getValue)
                .run();
    }
}
