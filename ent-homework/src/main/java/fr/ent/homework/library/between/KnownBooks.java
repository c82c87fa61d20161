package fr.ent.homework.library.between;

import fr.ent.core.SchoolId;
import fr.ent.core.persistence.Row;
import fr.ent.core.persistence.Sql;
import fr.ent.homework.library.BookId;
import fr.ent.homework.library.BookKind;
import fr.ent.homework.library.Isbn;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Books by their ISBN, in the own catalogue or in those that other schools share. */
@Component
class KnownBooks {

    private final Sql sql;
    private final Sharing sharing;

    KnownBooks(Sql sql, Sharing sharing) {
        this.sql = sql;
        this.sharing = sharing;
    }

    /** The own school's first; of other schools the words alone, since they say nothing of whose the book is. */
    Optional<KnownBook> find(SchoolId school, Isbn isbn) {
        return sql.of("""
                        select b.id, b.title, b.authors, b.series, b.level, b.kind, b.school_id = :school as own
                        from homework.book b
                        where b.isbn = :isbn and not b.guest and (b.school_id = :school or b.school_id = any(:others))
                        order by own desc, b.id
                        limit 1""")
                .with("school", school)
                .with("isbn", isbn.digits())
                .ids("others", sharing.listOthers(school))
                .find(KnownBook::read);
    }

    /** @param id of the book in the own catalogue; none where only another school has it */
    record KnownBook(
            @Nullable BookId id,
            String title,
            @Nullable String authors,
            @Nullable String series,
            @Nullable String level,
            BookKind kind) {

        private static KnownBook read(Row row) {
            return new KnownBook(
                    row.flag("own") ? row.id("id", BookId::new) : null,
                    row.text("title"),
                    row.textOrNull("authors"),
                    row.textOrNull("series"),
                    row.textOrNull("level"),
                    row.choice("kind", BookKind.class));
        }
    }
}
