package fr.ent.core.moving;

import fr.ent.core.ChildId;
import fr.ent.core.ClassId;
import fr.ent.core.SchoolId;
import fr.ent.core.consent.FollowConsents;
import fr.ent.core.persistence.Row;
import fr.ent.core.persistence.Sql;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** The classes that pupils are in, and can come to. */
@Component
class PlaceRows {

    private static final String PLACE = """
            k.id as class_id, k.name as class_name, s.id as school_id, s.name as school_name, y.id as year_id, y.ends_on\s""";

    private static final String OF_CLASS = """
            join core.school s on s.territory_id = k.territory_id and s.id = k.school_id
            join core.school_year y on y.territory_id = k.territory_id and y.id = k.year_id\s""";

    private final Sql sql;
    private final FollowConsents consents;

    PlaceRows(Sql sql, FollowConsents consents) {
        this.sql = sql;
        this.consents = consents;
    }

    /**
     * A class of a school year.
     *
     * @param yearEnds the last day of its school year
     */
    record ClassOfYear(PupilPlace place, UUID year, LocalDate yearEnds) {}

    /**
     * A pupil at school.
     *
     * @param leavesOn the first day away of one who is about to leave
     */
    record PlacedPupil(
            ClassOfYear at, boolean awaitsFile, @Nullable LocalDate leavesOn) {}

    Optional<PlacedPupil> findPupil(ChildId child) {
        return pupil(child, "");
    }

    /** The pupil, held until the transaction ends. */
    Optional<PlacedPupil> holdPupil(ChildId child) {
        return pupil(child, " for update of p");
    }

    private Optional<PlacedPupil> pupil(ChildId child, String lock) {
        return sql.of("select " + PLACE + ", p.awaits_file, l.leaves_on from core.pupil p"
                        + " join core.school_class k on k.territory_id = p.territory_id and k.id = p.class_id "
                        + OF_CLASS
                        + "left join core.pupil_leaving l on l.territory_id = p.territory_id and l.child_id = p.id"
                        + " and l.left_at is null where p.id = :child and p.left_on is null" + lock)
                .with("child", child)
                .find(row -> new PlacedPupil(place(row), row.flag("awaits_file"), row.dayOrNull("leaves_on")));
    }

    /** A class that is open. */
    Optional<ClassOfYear> findClass(ClassId id) {
        return schoolClass(id, "");
    }

    /** A class that is open, and can't close meanwhile. */
    Optional<ClassOfYear> holdClass(ClassId id) {
        return schoolClass(id, " for share of k");
    }

    private Optional<ClassOfYear> schoolClass(ClassId id, String lock) {
        return sql.of("select " + PLACE + " from core.school_class k " + OF_CLASS
                        + "where k.id = :id and k.closed_on is null" + lock)
                .with("id", id)
                .find(PlaceRows::place);
    }

    /** Takes a pupil to a class; the plan for the next year of that class's school knows the pupil there. */
    void move(ChildId child, PupilPlace to, boolean awaitsFile) {
        consents.follow(List.of(child), () -> write(child, to, awaitsFile));
        planNext(child, to);
    }

    private PupilPlace write(ChildId child, PupilPlace to, boolean awaitsFile) {
        sql.of("""
                        update core.pupil set class_id = :class, school_id = :school, awaits_file = :awaits, version = version + 1
                        where id = :child""")
                .with("child", child)
                .with("class", to.classId())
                .with("school", to.schoolId())
                .with("awaits", awaitsFile)
                .run();
        return to;
    }

    private void planNext(ChildId child, PupilPlace to) {
        sql.of("""
                        update core.year_change_pupil o set from_class_id = :class from core.year_change c
                        where o.child_id = :child and o.outcome is null
                          and c.territory_id = o.territory_id and c.id = o.change_id
                          and c.school_id = :school and c.state in ('PREVIEWED', 'APPLIED')""")
                .with("child", child)
                .with("class", to.classId())
                .with("school", to.schoolId())
                .run();
    }

    private static ClassOfYear place(Row row) {
        return new ClassOfYear(
                new PupilPlace(
                        row.id("class_id", ClassId::new),
                        row.text("class_name"),
                        row.id("school_id", SchoolId::new),
                        row.text("school_name")),
                row.uuid("year_id"),
                row.day("ends_on"));
    }
}
