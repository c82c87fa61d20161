package fr.ent.core.entry;

import static fr.ent.core.holding.HeldRights.held;

import fr.ent.core.ChildId;
import fr.ent.core.ClassId;
import fr.ent.core.PersonId;
import fr.ent.core.household.UntoldAdults;
import fr.ent.core.notice.Notice;
import fr.ent.core.notice.Notices;
import fr.ent.core.persistence.Sql;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Tells the teachers of a class what its door wants them to know; nobody from whom the child is hidden. */
@Component
public class EntryNotices {

    private final Sql sql;
    private final Notices notices;
    private final UntoldAdults untoldAdults;
    private final Clock clock;

    EntryNotices(Sql sql, Notices notices, UntoldAdults untoldAdults, Clock clock) {
        this.untoldAdults = untoldAdults;
        this.sql = sql;
        this.notices = notices;
        this.clock = clock;
    }

    /** A child's entry is closed for a while. */
    public void tellLocked(ClassId schoolClass, PupilEntry child) {
        tell(schoolClass, child.child(), "core.entry-locked", Map.of("child", child.givenName()));
    }

    /** A child has forgotten its three pictures, or has none yet. */
    public void tellForgotten(ClassId schoolClass, PupilEntry child) {
        tell(schoolClass, child.child(), "core.entry-forgotten", Map.of("child", child.givenName()));
    }

    /** Somebody at the door of the class needs help. */
    public void tellHelp(ClassId schoolClass, String className) {
        tell(schoolClass, null, "core.entry-help", Map.of("class", className));
    }

    /** So much is tried at the door of the class that no child does it. */
    public void tellMany(ClassId schoolClass, String className) {
        tell(schoolClass, null, "core.entry-many", Map.of("class", className));
    }

    /** So much was wrong at the door of the class that it was shut for today; a teacher opens it again. */
    public void tellBesieged(ClassId schoolClass, String className) {
        tell(schoolClass, null, "core.entry-besieged", Map.of("class", className));
    }

    private void tell(ClassId schoolClass, @Nullable ChildId child, String kind, Map<String, String> arguments) {
        notices.tellOnce(
                listTeachers(schoolClass, child),
                new Notice(kind, child, arguments, "/classes/" + schoolClass + "/entree"));
    }

    private List<PersonId> listTeachers(ClassId schoolClass, @Nullable ChildId child) {
        return sql.of("""
                        select distinct r.person_id from core.role_grant r
                        where r.role = 'TEACHER' and r.scope_type = 'CLASS' and r.scope_id = :class
                          and r.person_id <> all(:untold) and\s""" + held("r"))
                .ids("untold", child == null ? Set.of() : untoldAdults.list(child))
                .with("class", schoolClass)
                .with("now", clock.instant())
                .list(row -> row.id("person_id", PersonId::new));
    }
}
