package fr.ent.homework.library.label;

import fr.ent.core.SchoolId;
import fr.ent.core.persistence.Sql;
import fr.ent.homework.library.Barcode;
import fr.ent.homework.library.BookId;
import java.util.Collection;
import java.util.List;
import org.springframework.stereotype.Component;

/** The copies of books, as labels name them. */
@Component
class LabelledCopies {

    /** Fifty sheets. */
    static final int MOST = 1_050;

    private static final int LONGEST_TITLE = 60;

    private final Sql sql;

    LabelledCopies(Sql sql) {
        this.sql = sql;
    }

    /** In the order in which books stand on shelves; one more than may be printed where there are more. */
    List<PaperLabel> list(SchoolId school, String schoolName, Collection<BookId> books) {
        return sql.of("""
                        select b.title, b.shelf, k.barcode from homework.book_copy k
                        join homework.book b on b.territory_id = k.territory_id and b.id = k.book_id
                        where k.school_id = :school and k.book_id = any(:books) and k.state = 'IN_USE'
                        order by b.shelf nulls last, b.title_key, b.id, k.barcode limit :most""")
                .with("most", MOST + 1)
                .with("school", school)
                .ids("books", books)
                .list(row -> {
                    String shelf = row.textOrNull("shelf");
                    return new PaperLabel(
                            shelf == null ? "" : shelf,
                            shortened(row.text("title")),
                            schoolName,
                            new Barcode(row.text("barcode")));
                });
    }

    private static String shortened(String title) {
        return title.codePointCount(0, title.length()) <= LONGEST_TITLE
                ? title
                : title.substring(0, title.offsetByCodePoints(0, LONGEST_TITLE - 1)) + "…";
    }
}
