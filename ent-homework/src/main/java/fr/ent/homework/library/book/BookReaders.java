package fr.ent.homework.library.book;

import fr.ent.core.ChildId;
import fr.ent.core.ChildView;
import fr.ent.core.Directory;
import fr.ent.core.PersonId;
import fr.ent.core.PersonName;
import fr.ent.core.persistence.Sql;
import fr.ent.homework.library.BookId;
import fr.ent.homework.library.LibraryClock;
import fr.ent.homework.library.loan.ReservationId;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Those who have copies of a book, for the desk; and those who wait for it, each for themselves. */
@Component
class BookReaders {

    private final Sql sql;
    private final Directory directory;
    private final LibraryClock clock;

    BookReaders(Sql sql, Directory directory, LibraryClock clock) {
        this.sql = sql;
        this.directory = directory;
        this.clock = clock;
    }

    /** The wishes of these children for a book, in their turn. */
    List<OwnWish> listWishes(BookId book, Collection<ChildId> children) {
        return sql.of("""
                        select * from (
                            select r.id, r.child_id, r.kept_until, row_number() over (order by r.since, r.id) as rank
                            from homework.reservation r
                            where r.book_id = :book and coalesce(r.kept_until >= :today, true)) w
                        where w.child_id = any(:children) order by w.rank""")
                .with("book", book)
                .with("today", clock.today())
                .ids("children", children)
                .list(row -> new OwnWish(
                        row.id("id", ReservationId::new),
                        row.id("child_id", ChildId::new),
                        row.whole("rank"),
                        row.dayOrNull("kept_until")));
    }

    /** The names of these children, and the class of those who are at school. */
    Map<ChildId, CopyReader> name(Collection<ChildId> children) {
        if (children.isEmpty()) {
            return Map.of();
        }
        Map<ChildId, ChildView> pupils =
                directory.listChildren(children).stream().collect(Collectors.toMap(ChildView::id, Function.identity()));
        Map<PersonId, PersonName> names =
                directory.names(children.stream().map(ChildId::asPerson).toList());
        Map<ChildId, CopyReader> readers = new HashMap<>();
        names.values().forEach(name -> {
            ChildId child = ChildId.of(name.id());
            readers.put(child, reader(name, pupils.get(child)));
        });
        return readers;
    }

    private static CopyReader reader(PersonName name, @Nullable ChildView pupil) {
        return new CopyReader(name.givenName(), name.familyName(), pupil == null ? null : pupil.className());
    }
}
