package fr.ent.homework.home;

import fr.ent.core.ChildId;
import fr.ent.core.classhome.HomeReader;
import fr.ent.core.classhome.HomeTile;
import fr.ent.core.classhome.LineKind;
import fr.ent.core.classhome.TileContent;
import fr.ent.core.classhome.TileKind;
import fr.ent.core.classhome.TileLine;
import fr.ent.core.persistence.Row;
import fr.ent.core.persistence.Sql;
import fr.ent.core.storage.FileId;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/** The books that a child has at home, those that wait for it, and the new ones of the school's library. */
@Component
class BookTile implements HomeTile {

    private static final int NEW_FOR_DAYS = 60;
    private static final int MOST_NEW = 8;

    private final Sql sql;

    BookTile(Sql sql) {
        this.sql = sql;
    }

    @Override
    public TileKind kind() {
        return TileKind.LIBRARY;
    }

    @Override
    public TileContent show(HomeReader reader) {
        List<TileLine> own =
                reader.findChild().map(child -> listOwn(child, reader.today())).orElse(List.of());
        return TileContent.counting(
                Stream.concat(own.stream(), listNew(reader).stream()).toList(), LineKind.LATE_LOAN, LineKind.KEPT_BOOK);
    }

    private List<TileLine> listOwn(ChildId child, LocalDate today) {
        return sql.of("""
                        select b.id, b.title, b.authors, b.colour, b.cover_file_id, l.due_on as day,
                               case when l.due_on < :today then 'LATE_LOAN' else 'LOAN' end as kind
                        from homework.loan l
                        join homework.book_copy k on k.territory_id = l.territory_id and k.id = l.copy_id
                        join homework.book b on b.territory_id = k.territory_id and b.id = k.book_id
                        where l.child_id = :child and l.returned_on is null and l.lost_on is null
                        union all
                        select b.id, b.title, b.authors, b.colour, b.cover_file_id, r.kept_until, 'KEPT_BOOK'
                        from homework.reservation r
                        join homework.book b on b.territory_id = r.territory_id and b.id = r.book_id
                        where r.child_id = :child and r.kept_until >= :today
                        order by day, title""").with("child", child).with("today", today).list(BookTile::line);
    }

    private List<TileLine> listNew(HomeReader reader) {
        return sql.of("""
                        select b.id, b.title, b.authors, b.colour, b.cover_file_id, cast(null as date) as day, 'NEW_BOOK' as kind
                        from homework.book b
                        where b.school_id = :school and b.added_at > :since
                          and exists (select from homework.book_copy k
                                      where k.territory_id = b.territory_id and k.book_id = b.id and k.state = 'IN_USE')
                        order by b.added_at desc, b.id desc limit :most""")
                .with("school", reader.schoolClass().schoolId())
                .with(
                        "since",
                        reader.today()
                                .minusDays(NEW_FOR_DAYS)
                                .atStartOfDay(ZoneOffset.UTC)
                                .toInstant())
                .with("most", MOST_NEW)
                .list(BookTile::line);
    }

    private static TileLine line(Row row) {
        return new TileLine(
                row.choice("kind", LineKind.class),
                row.uuid("id"),
                row.text("title"),
                row.textOrNull("authors"),
                row.dayOrNull("day"),
                row.idOrNull("cover_file_id", FileId::new),
                row.whole("colour"));
    }
}
