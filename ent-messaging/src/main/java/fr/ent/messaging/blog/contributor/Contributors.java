package fr.ent.messaging.blog.contributor;

import fr.ent.core.PersonId;
import fr.ent.core.SchoolId;
import fr.ent.core.Viewer;
import fr.ent.core.persistence.Sql;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import org.springframework.stereotype.Component;

/**
 * Adults without a class who write in the journal of a school: its animators, and guardians whom its head has named, as long as they
 * have a child there. They never publish, and are told of no child.
 */
@Component
public class Contributors {

    private final Sql sql;

    Contributors(Sql sql) {
        this.sql = sql;
    }

    /** One statement for a guardian of the school, none for others. */
    public boolean contributes(Viewer viewer, SchoolId school) {
        return viewer.animates(school)
                || (hasChildAt(viewer, school) && listNamed(viewer).contains(school));
    }

    /** The schools at which they are named, whether or not they have a child there any more. */
    Set<SchoolId> listNamed(Viewer viewer) {
        return sql.of("select school_id from messaging.journal_contributor where person_id = :person")
                .with("person", viewer.person())
                .set(row -> row.id("school_id", SchoolId::new));
    }

    static boolean hasChildAt(Viewer viewer, SchoolId school) {
        return viewer.children().stream().anyMatch(child -> child.schoolId().equals(school));
    }

    List<PersonId> list(SchoolId school) {
        return sql.of(
                        "select person_id from messaging.journal_contributor where school_id = :school order by named_at, person_id")
                .with("school", school)
                .list(row -> row.id("person_id", PersonId::new));
    }

    /** Whether that was new. */
    boolean name(SchoolId school, PersonId person, Instant now) {
        return sql.of("""
                        insert into messaging.journal_contributor (school_id, person_id, named_at) values (:school, :person, :now)
                        on conflict do nothing""")
                .with("school", school)
                .with("person", person)
                .with("now", now)
                .changedOne();
    }

    /** Whether they were named. */
    boolean end(SchoolId school, PersonId person) {
        return sql.of("delete from messaging.journal_contributor where school_id = :school and person_id = :person")
                .with("school", school)
                .with("person", person)
                .changedOne();
    }
}
