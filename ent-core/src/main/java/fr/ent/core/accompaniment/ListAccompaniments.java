package fr.ent.core.accompaniment;

import fr.ent.core.ChildId;
import fr.ent.core.ChildView;
import fr.ent.core.ClassId;
import fr.ent.core.ClassView;
import fr.ent.core.Directory;
import fr.ent.core.PersonId;
import fr.ent.core.PersonName;
import fr.ent.core.SchoolId;
import fr.ent.core.Viewer;
import fr.ent.core.household.OwnFamilies;
import fr.ent.core.household.OwnFamily;
import fr.ent.core.persistence.Row;
import fr.ent.core.persistence.Sql;
import fr.ent.core.rights.RightEnds;
import fr.ent.core.rights.RightId;
import java.time.Instant;
import java.util.List;
import org.springframework.stereotype.Component;

/** Lists who accompanies at a school, now and in the days to come: three statements. */
@Component
class ListAccompaniments {

    private static final String AT_SCHOOL = """
            select g.id, g.version, g.role, g.starts_at, g.ends_at, g.person_id, n.given_name,
                   coalesce(nullif(n.usual_name, ''), n.family_name) as family_name, k.id as class_id, k.name as class_name,
                   array(select a.child_id from core.accompanied_pupil a
                         where a.territory_id = g.territory_id and a.grant_id = g.id) as children,
                   exists (select from core.account a
                           where a.territory_id = g.territory_id and a.person_id = g.person_id
                             and a.state = 'IN_USE') as reached
            from core.role_grant g
            join core.person n on n.territory_id = g.territory_id and n.id = g.person_id
            left join core.school_class k
              on k.territory_id = g.territory_id and k.id = g.scope_id and g.scope_type = 'CLASS'
            where g.role in ('ATSEM', 'AESH', 'RASED') and coalesce(k.school_id, g.scope_id) = :school and g.ends_at > :now
            order by g.starts_at > :now, n.family_key, n.given_key, g.id""";

    private final Sql sql;
    private final RightEnds ends;
    private final Directory directory;
    private final OwnFamilies ownFamilies;

    ListAccompaniments(Sql sql, RightEnds ends, Directory directory, OwnFamilies ownFamilies) {
        this.sql = sql;
        this.ends = ends;
        this.directory = directory;
        this.ownFamilies = ownFamilies;
    }

    /** A pupil who is hidden from the viewer at work isn't named. */
    List<AccompanimentView> list(SchoolId school, Viewer viewer) {
        OwnFamily own = ownFamilies.find(viewer);
        List<ListedRight> rights = sql.of(AT_SCHOOL)
                .with("school", school)
                .with("now", ends.now())
                .list(row -> new ListedRight(view(row, school), row.ids("children", ChildId::new)));
        List<ChildView> pupils =
                directory
                        .listChildren(rights.stream()
                                .flatMap(one -> one.children().stream())
                                .distinct()
                                .toList())
                        .stream()
                        .filter(pupil -> pupil.schoolId().equals(school) && !own.hides(pupil.id()))
                        .toList();
        return rights.stream().map(one -> one.naming(pupils)).toList();
    }

    private AccompanimentView view(Row row, SchoolId school) {
        Instant startsAt = row.instant("starts_at");
        return new AccompanimentView(
                row.id("id", RightId::new),
                row.whole("version"),
                row.choice("role", AccompanimentKind.class),
                new PersonName(row.id("person_id", PersonId::new), row.text("given_name"), row.text("family_name")),
                row.has("class_id")
                        ? new ClassView(row.id("class_id", ClassId::new), row.text("class_name"), school)
                        : null,
                List.of(),
                ends.dayOf(startsAt),
                ends.dayOf(row.instant("ends_at").minusMillis(1)),
                !startsAt.isAfter(ends.now()),
                row.flag("reached"));
    }

    private record ListedRight(AccompanimentView view, List<ChildId> children) {

        AccompanimentView naming(List<ChildView> pupils) {
            return view.of(pupils.stream()
                    .filter(pupil -> children.contains(pupil.id()))
                    .toList());
        }
    }
}
