package fr.ent.core.charter;

import fr.ent.core.ChildView;
import fr.ent.core.ClassView;
import fr.ent.core.Role;
import fr.ent.core.RoleGrant;
import fr.ent.core.RoleGrant.ScopeType;
import fr.ent.core.SchoolId;
import fr.ent.core.Viewer;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * All charters of a territory on a day. In force at a school is its own latest, or else the territory's; of two that begin on
 * one day the one written later.
 */
record CharterBook(List<CharterFacts> all, LocalDate today) {

    private static final Comparator<CharterFacts> LATEST =
            Comparator.comparing(CharterFacts::startsOn).thenComparingInt(CharterFacts::version);

    CharterBook {
        all = List.copyOf(all);
    }

    Optional<CharterFacts> find(CharterId id) {
        return all.stream().filter(one -> one.id().equals(id)).findFirst();
    }

    Optional<CharterFacts> findInForce(SchoolId school) {
        return findLatest(school).or(() -> findLatest(null));
    }

    /**
     * The charters that somebody reads and accepts: that of each school where they learn, work or have a child, and the
     * territory's, if they serve it or belong to no school.
     */
    Set<CharterFacts> listInForce(Viewer viewer) {
        Set<SchoolId> schools = schoolsOf(viewer);
        Stream<CharterFacts> here = schools.isEmpty() || viewer.servesTown() || viewer.holds(Role.ELECTED)
                ? findLatest(null).stream()
                : Stream.empty();
        return Stream.concat(schools.stream().map(this::findInForce).flatMap(Optional::stream), here)
                .collect(Collectors.toCollection(LinkedHashSet::new));
    }

    /** Whether it is of a place of this viewer's, in force or not. */
    boolean concerns(CharterFacts charter, Viewer viewer) {
        return charter.school() == null || schoolsOf(viewer).contains(charter.school());
    }

    CharterStanding standing(CharterFacts charter) {
        if (charter.startsOn().isAfter(today)) {
            return CharterStanding.COMING;
        }
        return findLatest(charter.school()).filter(charter::equals).isPresent()
                ? CharterStanding.IN_FORCE
                : CharterStanding.PAST;
    }

    private Optional<CharterFacts> findLatest(@Nullable SchoolId school) {
        return all.stream()
                .filter(one ->
                        Objects.equals(one.school(), school) && !one.startsOn().isAfter(today))
                .max(LATEST);
    }

    private static Set<SchoolId> schoolsOf(Viewer viewer) {
        return Stream.of(
                        viewer.classes().stream().map(ClassView::schoolId),
                        viewer.children().stream().map(ChildView::schoolId),
                        viewer.roles().stream()
                                .filter(grant -> grant.scopeType() == ScopeType.SCHOOL)
                                .map(RoleGrant::scopeId)
                                .map(SchoolId::new))
                .flatMap(some -> some)
                .sorted(Comparator.comparing(SchoolId::value))
                .collect(Collectors.toCollection(LinkedHashSet::new));
    }
}
