package fr.ent.homework.library.librarian;

import fr.ent.core.ChildId;
import fr.ent.core.ChildView;
import fr.ent.core.ClassId;
import fr.ent.core.SchoolId;
import fr.ent.core.persistence.Sql;
import fr.ent.homework.library.LibraryClock;
import java.time.LocalDate;
import java.util.List;
import org.springframework.stereotype.Component;

/** Librarians of the territory in scope, one statement each. */
@Component
class LibrarianRows {

    private final Sql sql;
    private final LibraryClock clock;

    LibrarianRows(Sql sql, LibraryClock clock) {
        this.sql = sql;
        this.clock = clock;
    }

    /** A pupil named in a class until a day. */
    record NamedPupil(ChildId child, ClassId schoolClass, LocalDate until) {}

    /** Those whose day hasn't come yet. */
    List<NamedPupil> list(SchoolId school) {
        return sql.of("""
                        select child_id, class_id, until_on from homework.librarian
                        where school_id = :school and until_on >= :today order by until_on, child_id""")
                .with("school", school)
                .with("today", clock.today())
                .list(row -> new NamedPupil(
                        row.id("child_id", ChildId::new), row.id("class_id", ClassId::new), row.day("until_on")));
    }

    void name(ChildView pupil, LocalDate until) {
        sql.of("""
                        insert into homework.librarian (child_id, school_id, class_id, until_on)
                        values (:child, :school, :class, :until)
                        on conflict (territory_id, child_id) do update
                        set school_id = excluded.school_id, class_id = excluded.class_id, until_on = excluded.until_on""")
                .with("child", pupil.id())
                .with("school", pupil.schoolId())
                .with("class", pupil.classId())
                .with("until", until)
                .run();
    }

    boolean end(ChildId child) {
        return sql.of("delete from homework.librarian where child_id = :child")
                .with("child", child)
                .changedOne();
    }
}
