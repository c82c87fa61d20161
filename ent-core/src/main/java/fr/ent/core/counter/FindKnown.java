package fr.ent.core.counter;

import fr.ent.core.ChildId;
import fr.ent.core.PersonId;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/**
 * Finds people whom the directory knows among those who are written down. Where a birth date is missing only a person can
 * tell namesakes apart, so the agent is asked, and where it is the same only papers can; never about somebody barred from a
 * child of the household.
 */
@Component
class FindKnown {

    private final PersonRows rows;
    private final LeaverRows leavers;
    private final HouseholdRows households;

    FindKnown(PersonRows rows, LeaverRows leavers, HouseholdRows households) {
        this.rows = rows;
        this.leavers = leavers;
        this.households = households;
    }

    /**
     * The first who is known, with all whom the name may mean.
     *
     * @param children who will live there and are known
     */
    Optional<HouseholdOutcome.Refused> find(Newcomers who, Collection<ChildId> children) {
        return Stream.concat(
                        IntStream.range(0, who.adults().size())
                                .boxed()
                                .flatMap(at -> adult(who, at, children).stream()),
                        IntStream.range(0, who.children().size()).boxed().flatMap(at -> pupil(who, at).stream()))
                .findFirst();
    }

    private Optional<HouseholdOutcome.Refused> adult(Newcomers who, int at, Collection<ChildId> children) {
        Newcomers.NewAdult adult = who.adults().get(at);
        PersonContent person = adult.person();
        if (person == null) {
            return Optional.empty();
        }
        PersonContent.Identity identity = person.identity();
        List<PersonRows.Namesake> namesakes = rows.listNamesakes(identity.familyKeys()).stream()
                .filter(one -> identity.mayBeCalled(one.givenName()))
                .toList();
        Set<PersonId> barred = namesakes.isEmpty()
                ? Set.of()
                : households.barred(
                        namesakes.stream().map(PersonRows.Namesake::id).toList(), children);
        List<Alike> alike = namesakes.stream()
                .map(one -> new Alike(
                        one.id(), Sameness.of(identity.birthDate(), one.birthDate()), barred.contains(one.id())))
                .toList();
        return alike.stream()
                .filter(Alike::mayBeBarred)
                .findFirst()
                .<HouseholdOutcome.Refused>map(one -> new HouseholdOutcome.Barred(one.person()))
                .or(() -> known(
                                alike.stream()
                                        .filter(one -> one.isAskedAbout(adult))
                                        .toList(),
                                at)
                        .map(HouseholdOutcome.Refused.class::cast));
    }

    private static Optional<HouseholdOutcome.KnownPerson> known(List<Alike> asked, int at) {
        return asked.isEmpty()
                ? Optional.empty()
                : Optional.of(new HouseholdOutcome.KnownPerson(
                        asked.stream().map(Alike::person).toList(),
                        at,
                        asked.stream().anyMatch(Alike::isSure)));
    }

    private Optional<HouseholdOutcome.Refused> pupil(Newcomers who, int at) {
        Newcomers.NewChild child = who.children().get(at);
        Newcomers.NewPupil pupil = child.pupil();
        if (pupil == null) {
            return Optional.empty();
        }
        List<PersonRows.Namesake> pupils = rows.listPupils(pupil);
        boolean sure = pupils.stream()
                .anyMatch(known -> Sameness.of(pupil.identity().birthDate(), known.birthDate()) == Sameness.SAME);
        List<ChildId> known = Stream.concat(
                        pupils.stream().map(one -> ChildId.of(one.id())), leavers(pupil.identity()).stream())
                .toList();
        return known.isEmpty() || (child.isAnother() && !sure)
                ? Optional.empty()
                : Optional.of(new HouseholdOutcome.KnownPupil(known, at, sure));
    }

    /** Those who may have left; one who surely has is taken back instead. */
    private List<ChildId> leavers(PersonContent.Identity identity) {
        return leavers.find(identity).isPresent() ? List.of() : leavers.listUnsure(identity);
    }

    /** Whether two of the same name are one, as their birth dates say. */
    private enum Sameness {
        SAME,
        UNSURE,
        OTHER;

        static Sameness of(@Nullable LocalDate one, @Nullable LocalDate other) {
            if (one == null || other == null) {
                return UNSURE;
            }
            return one.equals(other) ? SAME : OTHER;
        }
    }

    /**
     * Somebody of the same name.
     *
     * @param barred from a child of the household
     */
    private record Alike(PersonId person, Sameness sameness, boolean barred) {

        boolean mayBeBarred() {
            return barred && sameness != Sameness.OTHER;
        }

        boolean isSure() {
            return sameness == Sameness.SAME;
        }

        /** @param adult of whom the agent may have said that it is somebody else */
        boolean isAskedAbout(Newcomers.NewAdult adult) {
            return isSure() ? !adult.hasShownPapers() : !adult.isAnother() && (barred || sameness == Sameness.UNSURE);
        }
    }
}
