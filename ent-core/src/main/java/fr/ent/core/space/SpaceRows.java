package fr.ent.core.space;

import fr.ent.core.ClassId;
import fr.ent.core.PersonId;
import fr.ent.core.SchoolId;
import fr.ent.core.Viewer;
import fr.ent.core.persistence.Row;
import fr.ent.core.persistence.Sql;
import fr.ent.core.persistence.SqlStatement;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.springframework.stereotype.Component;

/** Spaces that are kept, and those that would be: each reading is one statement. */
@Component
class SpaceRows {

    private static final String KEPT =
            "select id, kind, person_id, class_id, school_id, name, used from core.space where ";

    private static final String KEPT_OR_TO_BE = KEPT + """
            id = any(:ids) or person_id = :viewer or class_id = any(:former)
               or class_id in (select k.id from core.school_class k where k.school_id = any(:headed))
               or class_id in (select r.scope_id from core.ended_right r where r.person_id = :viewer and r.role = 'TEACHER')
               or id in (select m.space_id from core.space_member m where m.person_id = :viewer and %s)
            union all
            select b.id, b.kind, case b.kind when 'PERSON' then b.whose end, case b.kind when 'CLASS' then b.whose end,
                   case b.kind when 'SCHOOL' then b.whose end, null, 0
            from unnest(:ids, :kinds, :owners) as b (id, kind, whose)
            where not exists (select from core.space e where e.id = b.id)""".formatted(GroupMembers.COUNTS);

    private final Sql sql;
    private final SpaceClock clock;

    SpaceRows(Sql sql, SpaceClock clock) {
        this.sql = sql;
        this.clock = clock;
    }

    /** Spaces that belong to the viewer, were chosen for the viewer, are of classes that were, or are among these. */
    List<Space> list(Collection<OwnedSpace> usual, Set<ClassId> former, Set<SchoolId> headed, Viewer viewer) {
        return facts(KEPT_OR_TO_BE, "")
                .ids("ids", usual, OwnedSpace::id)
                .texts("kinds", usual, OwnedSpace::kind)
                .uuids("owners", usual, OwnedSpace::whose)
                .ids("former", former)
                .ids("headed", headed)
                .with("viewer", viewer.person())
                .list(SpaceRows::space);
    }

    Optional<Space> find(SpaceId id, Viewer viewer) {
        return facts(KEPT + "id = :id", "")
                .with("id", id)
                .with("viewer", viewer.person())
                .find(SpaceRows::space);
    }

    /** The own spaces of the pupils of a class in which something is kept, by family name. */
    List<Space> listOfPupils(ClassId schoolClass, Viewer viewer) {
        return facts(
                        KEPT + "person_id in (select u.id from core.pupil u where u.class_id = :class)",
                        " where p.class_id = :class order by n.family_key, n.given_key")
                .with("class", schoolClass)
                .with("viewer", viewer.person())
                .list(SpaceRows::space);
    }

    private SqlStatement facts(String spaces, String rest) {
        return sql.of("""
                        select s.id, s.kind, s.person_id, s.class_id, coalesce(s.school_id, k.school_id) as school_id, s.used,
                               coalesce(s.name, k.name, case when s.kind = 'SCHOOL' then c.name end,
                                        n.given_name || ' ' || coalesce(nullif(n.usual_name, ''), n.family_name), '') as name,
                               case when s.kind = 'CLASS' then c.name end as place, y.label as year, y.ends_on,
                               p.class_id as pupil_class, p.school_id as pupil_school, q.bytes as quota,
                               exists (select from core.space_member m where m.space_id = s.id and m.person_id = :viewer and %s) as member,
                               exists (select from core.ended_right r
                                       where r.person_id = :viewer and r.role = 'TEACHER' and r.scope_id = k.id
                                         and r.ended_at >= y.ends_on) as taught
                        from (%s) s
                        left join core.person n on n.id = s.person_id
                        left join core.pupil p on p.id = s.person_id and p.left_on is null
                        left join core.school_class k on k.id = s.class_id
                        left join core.school_year y on y.id = k.year_id
                        left join core.school c on c.id = coalesce(s.school_id, k.school_id)
                        left join core.space_quota q on q.kind = s.kind""".formatted(GroupMembers.COUNTS, spaces) + rest)
                .with("now", clock.now());
    }

    /** Classes of these schools that are open. */
    List<ClassId> listClasses(Collection<SchoolId> schools) {
        return sql.of("select id from core.school_class where school_id = any(:schools) and closed_on is null")
                .ids("schools", schools)
                .list(row -> row.id("id", ClassId::new));
    }

    private static Space space(Row row) {
        SpaceKind kind = row.choice("kind", SpaceKind.class);
        Long quota = row.numberOrNull("quota");
        return new Space(
                row.id("id", SpaceId::new),
                kind,
                new Space.SpaceOwner(
                        row.idOrNull("person_id", PersonId::new),
                        row.idOrNull("class_id", ClassId::new),
                        row.idOrNull("school_id", SchoolId::new),
                        row.idOrNull("pupil_class", ClassId::new),
                        row.idOrNull("pupil_school", SchoolId::new),
                        row.flag("member"),
                        row.flag("taught")),
                row.text("name"),
                new Space.SpacePlace(row.textOrNull("place"), row.textOrNull("year"), row.dayOrNull("ends_on")),
                new Space.SpaceRoom(row.number("used"), quota == null ? kind.usualBytes() : quota));
    }

    /** A space that somebody has, whether or not something is kept in it. */
    record OwnedSpace(SpaceKind kind, UUID whose) {

        SpaceId id() {
            return SpaceId.of(kind, whose);
        }
    }
}
