package fr.ent.core.moving;

import fr.ent.core.ChildId;
import fr.ent.core.ChildView;
import fr.ent.core.ClassId;
import fr.ent.core.ClassView;
import fr.ent.core.Directory;
import fr.ent.core.SchoolId;
import fr.ent.core.persistence.Row;
import fr.ent.core.persistence.Sql;
import fr.ent.core.persistence.SqlStatement;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Moves and leavings that are announced of pupils and not carried out yet, in as many statements however many they are. */
@Component
public class AnnouncedPlaces {

    private static final String ANNOUNCED = """
            select p.id, k.id as class_id, k.name, k.school_id, m.first_day, l.leaves_on,
                   (select f.version from core.fact_version f where f.kind = 'stays') as version
            from core.pupil p
            left join (core.pupil_move m join core.school_class k
                       on k.territory_id = m.territory_id and k.id = m.class_id and k.closed_on is null)
              on m.territory_id = p.territory_id and m.child_id = p.id and m.state = 'ANNOUNCED'
                 and m.from_class_id = p.class_id
            left join core.pupil_leaving l
              on l.territory_id = p.territory_id and l.child_id = p.id and l.left_at is null\s""";

    private final Sql sql;
    private final Directory directory;

    AnnouncedPlaces(Sql sql, Directory directory) {
        this.sql = sql;
        this.directory = directory;
    }

    /**
     * The pupils of these schools, and those who are announced to come there from others; three statements. Whoever teaches a
     * class isn't told of those to come.
     */
    public PupilPlaces listAt(Collection<SchoolId> schools) {
        List<ChildView> there = directory.listPupilsAt(schools);
        Map<ChildId, AnnouncedPlace> announced = written(sql.of(ANNOUNCED + """
                        where p.left_on is null and (p.school_id = any(:schools) or k.school_id = any(:schools))
                          and p.id in (select a.child_id from core.pupil_move a where a.state = 'ANNOUNCED'
                                       union all select g.child_id from core.pupil_leaving g where g.left_at is null)""").ids("schools", schools));
        Set<ChildId> coming = new HashSet<>(announced.keySet());
        there.forEach(pupil -> coming.remove(pupil.id()));
        return new PupilPlaces(
                Stream.concat(there.stream(), directory.listChildren(coming).stream())
                        .toList(),
                announced);
    }

    /** One statement. The caller has made sure that the reader is family of these children, or one of them. */
    public PupilPlaces list(Collection<ChildView> children) {
        return new PupilPlaces(
                List.copyOf(children), read(children.stream().map(ChildView::id).toList()));
    }

    /** The same of one. */
    public AnnouncedPlace find(ChildId child) {
        return read(List.of(child)).getOrDefault(child, AnnouncedPlace.NOTHING);
    }

    /** A move whose pupil or class has changed since comes to nothing on its day. */
    private Map<ChildId, AnnouncedPlace> read(Collection<ChildId> children) {
        return written(sql.of(ANNOUNCED + "where p.id = any(:children)").ids("children", children));
    }

    private static Map<ChildId, AnnouncedPlace> written(SqlStatement statement) {
        return statement.map(row -> row.id("id", ChildId::new), AnnouncedPlaces::written);
    }

    private static AnnouncedPlace written(Row row) {
        return new AnnouncedPlace(coming(row), row.dayOrNull("leaves_on"), changedAt(row));
    }

    private static @Nullable ComingClass coming(Row row) {
        ClassId to = row.idOrNull("class_id", ClassId::new);
        return to == null
                ? null
                : new ComingClass(
                        row.day("first_day"), new ClassView(to, row.text("name"), row.id("school_id", SchoolId::new)));
    }

    /** A version is a moment, in microseconds. */
    private static Instant changedAt(Row row) {
        return Instant.EPOCH.plus(Objects.requireNonNullElse(row.numberOrNull("version"), 0L), ChronoUnit.MICROS);
    }
}
