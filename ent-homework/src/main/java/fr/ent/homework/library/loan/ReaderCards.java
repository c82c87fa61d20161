package fr.ent.homework.library.loan;

import fr.ent.core.ChildId;
import fr.ent.core.SchoolId;
import fr.ent.core.persistence.Sql;
import fr.ent.homework.library.Barcode;
import fr.ent.homework.library.Libraries;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Cards by which children borrow, numbered for each school. */
@Component
public class ReaderCards {

    private final Sql sql;
    private final Libraries libraries;

    ReaderCards(Sql sql, Libraries libraries) {
        this.sql = sql;
        this.libraries = libraries;
    }

    Optional<ChildId> find(SchoolId school, int number) {
        return sql.of("select child_id from homework.reader_card where school_id = :school and number = :number")
                .with("school", school)
                .with("number", number)
                .find(row -> row.id("child_id", ChildId::new));
    }

    Map<ChildId, Barcode> list(SchoolId school, Collection<ChildId> children) {
        return sql.of("""
                        select child_id, number from homework.reader_card
                        where school_id = :school and child_id = any(:children)""")
                .with("school", school)
                .ids("children", children)
                .map(row -> row.id("child_id", ChildId::new), row -> Barcode.ofCard(row.whole("number")));
    }

    /** The card of each of these pupils of a school; who has none gets one. */
    @Transactional
    public Map<ChildId, Barcode> give(SchoolId school, List<ChildId> pupils) {
        libraries.hold(school);
        List<ChildId> without = new ArrayList<>(pupils);
        without.removeAll(list(school, pupils).keySet());
        if (!without.isEmpty()) {
            sql.of("""
                            insert into homework.reader_card (school_id, child_id, number)
                            select :school, pupil.id, :first + pupil.position - 1
                            from unnest(:pupils) with ordinality as pupil (id, position)""")
                    .with("school", school)
                    .with("first", libraries.takeCardNumbers(school, without.size()))
                    .ids("pupils", without)
                    .run();
        }
        return list(school, pupils);
    }
}
