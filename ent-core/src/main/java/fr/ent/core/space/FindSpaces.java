package fr.ent.core.space;

import fr.ent.core.ClassId;
import fr.ent.core.ClassView;
import fr.ent.core.Directory;
import fr.ent.core.NotThere;
import fr.ent.core.Role;
import fr.ent.core.RoleGrant;
import fr.ent.core.SchoolId;
import fr.ent.core.Viewer;
import fr.ent.core.household.OwnFamilies;
import fr.ent.core.space.SpaceRows.OwnedSpace;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/** Finds the spaces that somebody may read. As many statements for one as for many. */
@Component
public class FindSpaces {

    private final SpaceRows rows;
    private final Directory directory;
    private final OwnFamilies ownFamilies;
    private final SpaceClock clock;

    FindSpaces(SpaceRows rows, Directory directory, OwnFamilies ownFamilies, SpaceClock clock) {
        this.rows = rows;
        this.directory = directory;
        this.ownFamilies = ownFamilies;
        this.clock = clock;
    }

    /** The viewer's own first, then those of classes, schools, the town hall and groups, by name. */
    public List<OpenSpace> list(Viewer viewer) {
        SpaceReader reader = reader(viewer);
        return open(rows.list(usual(viewer), reader.former(), headed(viewer), viewer), reader)
                .sorted(Comparator.comparing((OpenSpace one) -> one.space().kind())
                        .thenComparing(OpenSpace::closed)
                        .thenComparing(one -> one.space().name()))
                .toList();
    }

    /** The own spaces of the pupils of a class, for those who look after them. */
    public List<OpenSpace> listOfPupils(ClassId schoolClass, Viewer viewer) {
        return open(rows.listOfPupils(schoolClass, viewer), reader(viewer)).toList();
    }

    public Optional<OpenSpace> find(SpaceId id, Viewer viewer) {
        SpaceReader reader = reader(viewer);
        return rows.find(id, viewer)
                .or(() -> usual(viewer).stream()
                        .filter(owned -> owned.id().equals(id))
                        .findFirst()
                        .flatMap(owned -> rows.list(List.of(owned), Set.of(), Set.of(), viewer).stream()
                                .filter(space -> space.id().equals(id))
                                .findFirst()))
                .flatMap(space -> open(Stream.of(space), reader));
    }

    /** @throws NotThere if it isn't the viewer's to read */
    public OpenSpace get(SpaceId id, Viewer viewer) {
        return find(id, viewer).orElseThrow(NotThere::new);
    }

    private SpaceReader reader(Viewer viewer) {
        return new SpaceReader(viewer, directory, ownFamilies);
    }

    private Stream<OpenSpace> open(List<Space> spaces, SpaceReader reader) {
        LocalDate today = clock.today();
        return spaces.stream()
                .flatMap(
                        space -> reader.standing(space).map(standing -> OpenSpace.of(space, standing, today)).stream());
    }

    private Optional<OpenSpace> open(Stream<Space> space, SpaceReader reader) {
        return open(space.toList(), reader).findFirst();
    }

    /** The spaces that belong to what the viewer is, does and follows. */
    private Set<OwnedSpace> usual(Viewer viewer) {
        Set<SchoolId> headed = headed(viewer);
        Set<OwnedSpace> usual = new LinkedHashSet<>();
        if (hasOwn(viewer)) {
            usual.add(new OwnedSpace(SpaceKind.PERSON, viewer.person().value()));
        }
        Stream.of(
                        viewer.classes().stream().map(ClassView::id),
                        viewer.children().stream().map(child -> child.classId()),
                        headed.isEmpty() ? Stream.<ClassId>empty() : rows.listClasses(headed).stream())
                .flatMap(classes -> classes)
                .forEach(mine -> usual.add(new OwnedSpace(SpaceKind.CLASS, mine.value())));
        Stream.concat(
                        headed.stream(),
                        viewer.classes().stream()
                                .filter(mine -> viewer.teaches(mine.id()))
                                .map(ClassView::schoolId))
                .forEach(school -> usual.add(new OwnedSpace(SpaceKind.SCHOOL, school.value())));
        if (viewer.servesTown()) {
            usual.add(new OwnedSpace(SpaceKind.TERRITORY, viewer.territory().value()));
        }
        return usual;
    }

    private static Set<SchoolId> headed(Viewer viewer) {
        return viewer.roles().stream()
                .filter(grant -> grant.role() == Role.HEAD)
                .map(RoleGrant::scopeId)
                .map(SchoolId::new)
                .collect(Collectors.toSet());
    }

    private static boolean hasOwn(Viewer viewer) {
        return viewer.servesTown() || viewer.holds(Role.TEACHER) || viewer.holds(Role.HEAD) || viewer.holds(Role.PUPIL);
    }
}
