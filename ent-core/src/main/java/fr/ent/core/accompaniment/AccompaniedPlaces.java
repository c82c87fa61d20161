package fr.ent.core.accompaniment;

import fr.ent.core.ChildId;
import fr.ent.core.PersonId;
import fr.ent.core.SchoolId;
import fr.ent.core.Viewer;
import fr.ent.core.household.OwnFamilies;
import fr.ent.core.household.OwnFamily;
import fr.ent.core.persistence.Sql;
import java.util.Collection;
import java.util.List;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/** Says whether a class and pupils can be accompanied, and by whom they can't. */
@Component
class AccompaniedPlaces {

    private final Sql sql;
    private final OwnFamilies ownFamilies;

    AccompaniedPlaces(Sql sql, OwnFamilies ownFamilies) {
        this.sql = sql;
        this.ownFamilies = ownFamilies;
    }

    /** These pupils, with those of before who are hidden from the viewer at work: nobody takes away whom they don't see. */
    List<ChildId> withHidden(Collection<ChildId> wanted, Collection<ChildId> before, Viewer viewer) {
        OwnFamily own = ownFamilies.find(viewer);
        List<ChildId> hidden = before.stream().filter(own::hides).toList();
        return hidden.isEmpty()
                ? List.copyOf(wanted)
                : Stream.concat(wanted.stream(), listThere(hidden).stream())
                        .distinct()
                        .toList();
    }

    private List<ChildId> listThere(Collection<ChildId> children) {
        return sql.of("select id from core.pupil where id = any(:children) and left_on is null")
                .ids("children", children)
                .list(row -> row.id("id", ChildId::new));
    }

    /** Whether they are of the school, the class isn't closed and the pupils haven't left; held meanwhile. */
    boolean hold(SchoolId school, AccompanimentContent content) {
        return content.classId() == null ? holdPupils(school, content.childIds()) : holdClass(school, content);
    }

    private boolean holdClass(SchoolId school, AccompanimentContent content) {
        return sql.of("""
                        select id from core.school_class
                        where id = :class and school_id = :school and closed_on is null for key share""")
                .with("class", content.classId())
                .with("school", school)
                .find(row -> row.uuid("id"))
                .isPresent();
    }

    private boolean holdPupils(SchoolId school, Collection<ChildId> children) {
        return sql.of("""
                        select id from core.pupil
                        where id = any(:children) and school_id = :school and left_on is null order by id for key share""")
                        .ids("children", children)
                        .with("school", school)
                        .list(row -> row.uuid("id"))
                        .size()
                == children.size();
    }

    /** Whether a court bars the person from one of them. */
    boolean isBarred(PersonId person, AccompanimentContent content) {
        return sql.of("""
                        select exists (select from core.guardianship g
                                       join core.pupil p on p.territory_id = g.territory_id and p.id = g.child_id
                                       where g.guardian_id = :person and g.restricted and p.left_on is null
                                         and (p.id = any(:children) or p.class_id = cast(:class as uuid))) as barred""")
                .with("person", person)
                .ids("children", content.childIds())
                .with("class", content.classId())
                .get(row -> row.flag("barred"));
    }
}
