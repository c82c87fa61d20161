package fr.ent.homework.booklet;

import fr.ent.core.ChildId;
import fr.ent.core.ClassId;
import fr.ent.core.DateRange;
import fr.ent.core.persistence.Sql;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Counts observations. */
@Component
class BookletCounts {

    private final Sql sql;

    BookletCounts(Sql sql) {
        this.sql = sql;
    }

    /** Years in which the school years begin of which a child has something published, or written in a class that is kept. */
    List<Integer> listYears(ChildId child, Collection<ClassId> kept) {
        return sql.of("""
                        select distinct extract(year from observed_on - interval '8 months')::int as year
                        from homework.observation
                        where child_id = :child and (published_at is not null or class_id = any(:kept)) order by 1""").with("child", child).ids("kept", kept).list(row -> row.whole("year"));
    }

    /** Of each pupil about whom something was written in these classes, as it was seen on these days. */
    Map<ChildId, BookletCount> list(Collection<ClassId> classes, DateRange days) {
        return sql.of("""
                        select child_id, max(observed_on) as last_on,
                               count(*) filter (where published_at is null) as drafts,
                               count(*) filter (where published_at is null and not faces_said and cardinality(file_ids) > 0)
                                 as waiting,
                               count(*) filter (where published_at is not null) as published
                        from homework.observation
                        where class_id = any(:classes) and observed_on between :from and :to group by child_id""")
                .ids("classes", classes)
                .with("from", days.from())
                .with("to", days.to())
                .map(
                        row -> row.id("child_id", ChildId::new),
                        row -> new BookletCount(
                                row.whole("drafts"),
                                row.whole("waiting"),
                                row.whole("published"),
                                row.dayOrNull("last_on")));
    }

    /** How much is noted of a pupil. */
    record BookletCount(
            int drafts,
            int waiting,
            int published,
            @Nullable LocalDate lastOn) {

        static final BookletCount NOTHING = new BookletCount(0, 0, 0, null);
    }
}
