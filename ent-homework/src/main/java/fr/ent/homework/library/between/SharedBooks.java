package fr.ent.homework.library.between;

import fr.ent.core.SchoolId;
import fr.ent.core.persistence.Sql;
import fr.ent.homework.library.BookId;
import fr.ent.homework.library.BookKind;
import fr.ent.homework.library.BookWords;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Books of the other schools that share their catalogues, as a school that shares its own finds them. */
@Component
class SharedBooks {

    private static final int PAGE = 48;

    private final Sql sql;
    private final Sharing sharing;

    SharedBooks(Sql sql, Sharing sharing) {
        this.sql = sql;
        this.sharing = sharing;
    }

    /**
     * A book of another school. Nothing is told of who has its copies.
     *
     * @param here how many of its copies are on the shelf
     * @param state of what the own school has asked for or has; none if it hasn't
     */
    record SharedBook(
            BookId id,
            SchoolId schoolId,
            String schoolName,
            String title,
            @Nullable String authors,
            @Nullable String level,
            BookKind kind,
            int colour,
            int here,
            @Nullable SchoolLoanState state) {}

    /** @param next the last of them if there are more, to ask for those after it */
    record SharedBookPage(List<SharedBook> books, @Nullable BookId next) {

        SharedBookPage {
            books = List.copyOf(books);
        }
    }

    SharedBookPage list(SchoolId school, String words, @Nullable BookId after) {
        List<SchoolId> others = sharing.listOthers(school);
        Map<SchoolId, String> names = sharing.names();
        List<SharedBook> found = sql.of("""
                        select b.id, b.school_id, b.title, b.authors, b.level, b.kind, b.colour, c.here,
                               (select s.state from homework.school_loan s
                                where s.territory_id = b.territory_id and s.book_id = b.id and s.borrower_id = :school
                                  and s.state in ('ASKED', 'SENT', 'HERE', 'SENT_BACK')
                                order by s.asked_at desc limit 1) as loan_state
                        from (select * from homework.book
                              where school_id = any(:others) and not guest and words like all (:patterns)
                                and (cast(:after as uuid) is null
                                     or (title_key, id) > (select a.title_key, a.id from homework.book a
                                                           where a.id = cast(:after as uuid)))
                              order by title_key, id limit :limit) b
                        cross join lateral (
                            select count(*) as here from homework.book_copy k
                            where k.territory_id = b.territory_id and k.book_id = b.id and k.state = 'IN_USE'
                              and not exists (select from homework.loan l
                                              where l.territory_id = k.territory_id and l.copy_id = k.id
                                                and l.returned_on is null and l.lost_on is null)) c
                        order by b.title_key, b.id""")
                .with("school", school)
                .ids("others", others)
                .texts("patterns", BookWords.patterns(words))
                .with("after", after)
                .with("limit", PAGE + 1)
                .list(row -> new SharedBook(
                        row.id("id", BookId::new),
                        row.id("school_id", SchoolId::new),
                        names.getOrDefault(row.id("school_id", SchoolId::new), ""),
                        row.text("title"),
                        row.textOrNull("authors"),
                        row.textOrNull("level"),
                        row.choice("kind", BookKind.class),
                        row.whole("colour"),
                        row.whole("here"),
                        row.choiceOrNull("loan_state", SchoolLoanState.class)));
        List<SharedBook> shown = found.subList(0, Math.min(PAGE, found.size()));
        return new SharedBookPage(shown, found.size() > PAGE ? shown.getLast().id() : null);
    }
}
