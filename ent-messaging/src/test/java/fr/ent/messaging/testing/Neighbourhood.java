package fr.ent.messaging.testing;

import fr.ent.core.ChildId;
import fr.ent.core.ChildView;
import fr.ent.core.ClassId;
import fr.ent.core.ClassView;
import fr.ent.core.NewId;
import fr.ent.core.PersonId;
import fr.ent.core.PersonName;
import fr.ent.core.Role;
import fr.ent.core.RoleGrant;
import fr.ent.core.RoleGrant.ScopeType;
import fr.ent.core.SchoolId;
import fr.ent.core.TerritoryId;
import fr.ent.core.Viewer;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** People around two children of one class, without a database. */
public final class Neighbourhood {

    private static final TerritoryId TERRITORY = new TerritoryId(NewId.next());

    public final ClassView schoolClass = new ClassView(new ClassId(NewId.next()), "CE1", new SchoolId(NewId.next()));
    public final ChildView lea = pupil("Léa");
    public final ChildView tom = pupil("Tom");
    public final PersonName sofia = person("Sofia");
    public final PersonName karim = person("Karim");
    public final PersonName claire = person("Claire");
    public final PersonName hugo = person("Hugo");
    public final PersonName anne = person("Anne");

    public static PersonName person(String givenName) {
        return new PersonName(new PersonId(NewId.next()), givenName, "Benali");
    }

    public Viewer guardian(PersonName name, ChildView... children) {
        return new Viewer(TERRITORY, name, Set.of(), List.of(children), List.of(), List.of(), Map.of());
    }

    public Viewer teacher(PersonName name, ChildView... children) {
        return new Viewer(
                TERRITORY,
                name,
                Set.of(new RoleGrant(
                        Role.TEACHER, ScopeType.CLASS, schoolClass.id().value())),
                List.of(children),
                List.of(schoolClass),
                List.of(),
                Map.of());
    }

    public Viewer head(PersonName name) {
        return new Viewer(
                TERRITORY,
                name,
                Set.of(new RoleGrant(
                        Role.HEAD, ScopeType.SCHOOL, schoolClass.schoolId().value())),
                List.of(),
                List.of(),
                List.of(),
                Map.of());
    }

    private ChildView pupil(String givenName) {
        return new ChildView(
                new ChildId(NewId.next()),
                givenName,
                "Benali",
                schoolClass.id(),
                schoolClass.name(),
                schoolClass.schoolId(),
                "Jean-Macé");
    }
}
