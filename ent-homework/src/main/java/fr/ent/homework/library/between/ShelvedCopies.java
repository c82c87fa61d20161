package fr.ent.homework.library.between;

import fr.ent.core.SchoolId;
import fr.ent.core.persistence.Sql;
import fr.ent.homework.library.Barcode;
import fr.ent.homework.library.CopyId;
import fr.ent.homework.library.CopyState;
import fr.ent.homework.library.LibraryClock;
import fr.ent.homework.library.loan.LentBook;
import java.time.LocalDate;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** Copies as a scanner reads them on the way to another school. */
@Component
class ShelvedCopies {

    private final Sql sql;
    private final LibraryClock clock;

    ShelvedCopies(Sql sql, LibraryClock clock) {
        this.sql = sql;
        this.clock = clock;
    }

    /** @param lent whether a pupil has it */
    record ShelvedCopy(CopyId id, LentBook book, CopyState state, boolean lent) {}

    LocalDate today() {
        return clock.today();
    }

    /** By the barcode, or a number that somebody has typed without its first zeros. */
    Optional<ShelvedCopy> find(SchoolId school, Barcode barcode) {
        return sql.of("select k.id, k.state, " + LentBook.COLUMNS + """
                        , exists (select from homework.loan l
                                  where l.territory_id = k.territory_id and l.copy_id = k.id
                                    and l.returned_on is null and l.lost_on is null) as lent
                        from homework.book_copy k
                        join homework.book b on b.territory_id = k.territory_id and b.id = k.book_id
                        where k.school_id = :school
                          and (k.barcode = :barcode
                               or k.barcode ~ '^[0-9]+$' and ltrim(k.barcode, '0') = ltrim(:barcode, '0'))
                        order by k.barcode = :barcode desc, k.barcode limit 1""")
                .with("school", school)
                .with("barcode", barcode.signs())
                .find(row -> new ShelvedCopy(
                        row.id("id", CopyId::new),
                        LentBook.read(row),
                        row.choice("state", CopyState.class),
                        row.flag("lent")));
    }
}
