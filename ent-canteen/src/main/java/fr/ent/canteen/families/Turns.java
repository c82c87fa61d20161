package fr.ent.canteen.families;

import fr.ent.core.HouseholdId;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** A child's turns day by day: those of the last version that has begun. */
public final class Turns {

    /** No turns at all. */
    static final Turns NONE = new Turns(List.of());

    private final List<CustodyVersion> versions;

    private Turns(List<CustodyVersion> versions) {
        this.versions = versions;
    }

    /** @param versions those that stand, in any order; each from another day */
    static Turns of(Collection<CustodyVersion> versions) {
        return new Turns(versions.stream()
                .sorted(Comparator.comparing(CustodyVersion::from))
                .toList());
    }

    /** The household with which the child lives on a day, where turns say so. */
    public Optional<HouseholdId> on(LocalDate day) {
        return versionOn(day).flatMap(CustodyVersion::turns).map(custody -> custody.on(day));
    }

    Optional<CustodyVersion> versionOn(LocalDate day) {
        return versions.stream().filter(version -> version.hasBegun(day)).reduce((earlier, later) -> later);
    }

    /** The turns that hold from a day on, in order; those of the day itself begin on it. */
    List<Custody> from(LocalDate day) {
        return Stream.concat(
                        versionOn(day).flatMap(CustodyVersion::turns).map(custody -> custody.startingOn(day)).stream(),
                        versions.stream()
                                .filter(version -> version.from().isAfter(day))
                                .flatMap(version -> version.turns().stream()))
                .toList();
    }

    Optional<CustodyVersion> startingOn(LocalDate day) {
        return versions.stream().filter(version -> version.from().equals(day)).findFirst();
    }

    /** The turns as they would be with one version more, in the place of another of the same day. */
    Turns with(CustodyVersion version) {
        return of(Stream.concat(versions.stream().filter(one -> !one.from().equals(version.from())), Stream.of(version))
                .toList());
    }

    /** The turns as they would be with one version less. */
    Turns without(CustodyVersion version) {
        return of(versions.stream().filter(one -> !one.equals(version)).toList());
    }

    /** The last day of a version; none of the last one. */
    Optional<LocalDate> lastDay(CustodyVersion version) {
        return versions.stream()
                .map(CustodyVersion::from)
                .filter(next -> next.isAfter(version.from()))
                .findFirst()
                .map(next -> next.minusDays(1));
    }

    List<CustodyVersion> versions() {
        return versions;
    }

    Set<HouseholdId> households() {
        return versions.stream()
                .flatMap(version -> version.turns().stream())
                .flatMap(custody ->
                        Stream.concat(Stream.of(custody.odd(), custody.even()), custody.days().values().stream()))
                .collect(Collectors.toSet());
    }
}
