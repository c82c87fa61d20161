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
 * tell namesakes apart, so the agent is asked; never about somebody barred from a child of the household.
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
     * The first who is known.
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
        return namesakes.stream()
                .flatMap(one -> refusal(
                        new Alike(one.id(), at, Sameness.of(identity.birthDate(), one.birthDate()), adult.isAnother()),
                        barred.contains(one.id()))
                        .stream())
                .findFirst();
    }

    private static Optional<HouseholdOutcome.Refused> refusal(Alike alike, boolean barred) {
        if (barred && alike.sameness() != Sameness.OTHER) {
            return Optional.of(new HouseholdOutcome.Barred(alike.person()));
        }
        boolean asked = barred || alike.sameness() == Sameness.UNSURE;
        return alike.sameness() == Sameness.SAME || (asked && !alike.another())
                ? Optional.of(
                        new HouseholdOutcome.KnownPerson(alike.person(), alike.at(), alike.sameness() == Sameness.SAME))
                : Optional.empty();
    }

    private Optional<HouseholdOutcome.Refused> pupil(Newcomers who, int at) {
        Newcomers.NewChild child = who.children().get(at);
        Newcomers.NewPupil pupil = child.pupil();
        if (pupil == null) {
            return Optional.empty();
        }
        return rows.findPupil(pupil)
                .map(known -> new HouseholdOutcome.KnownPupil(
                        ChildId.of(known.id()),
                        at,
                        Sameness.of(pupil.identity().birthDate(), known.birthDate()) == Sameness.SAME))
                .or(() -> leaver(pupil, at))
                .filter(known -> known.sure() || !child.isAnother())
                .map(HouseholdOutcome.Refused.class::cast);
    }

    /** One who may have left; who surely has is taken back instead. */
    private Optional<HouseholdOutcome.KnownPupil> leaver(Newcomers.NewPupil pupil, int at) {
        return leavers.find(pupil.identity()).isPresent()
                ? Optional.empty()
                : leavers.findUnsure(pupil.identity()).map(known -> new HouseholdOutcome.KnownPupil(known, at, false));
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

    /** @param another the agent says that it is somebody else */
    private record Alike(PersonId person, int at, Sameness sameness, boolean another) {}
}
