package fr.ent.homework.library;

import fr.ent.core.ClassView;
import fr.ent.core.Role;
import fr.ent.core.SchoolId;
import fr.ent.core.Viewer;
import fr.ent.core.persistence.Row;
import fr.ent.core.persistence.Sql;
import java.time.LocalDate;
import java.util.List;
import org.springframework.stereotype.Component;

/** Pupils who were named librarians: each until a day, and in the class in which it was named. */
@Component
public class Librarians {

    private final Sql sql;
    private final LibraryClock clock;

    Librarians(Sql sql, LibraryClock clock) {
        this.sql = sql;
        this.clock = clock;
    }

    /** A desk at which a pupil lends and takes back. */
    public record OwnDesk(SchoolId schoolId, LocalDate untilOn) {

        static OwnDesk read(Row row) {
            return new OwnDesk(row.id("school_id", SchoolId::new), row.day("until_on"));
        }
    }

    /** The desks of this viewer; none for anybody but a pupil, without asking. */
    public List<OwnDesk> listDesks(Viewer viewer) {
        if (!viewer.holds(Role.PUPIL)) {
            return List.of();
        }
        return sql.of("""
                        select school_id, until_on from homework.librarian
                        where child_id = :child and class_id = any(:classes) and until_on >= :today""")
                .with("child", viewer.person())
                .ids(
                        "classes",
                        viewer.classes().stream()
                                .map(ClassView::id)
                                .filter(viewer::attends)
                                .toList())
                .with("today", clock.today())
                .list(OwnDesk::read);
    }

    boolean serves(Viewer viewer, SchoolId school) {
        return listDesks(viewer).stream().anyMatch(desk -> desk.schoolId().equals(school));
    }
}
