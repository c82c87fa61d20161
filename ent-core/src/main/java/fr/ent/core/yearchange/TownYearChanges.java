package fr.ent.core.yearchange;

import fr.ent.core.PersonId;
import fr.ent.core.SchoolId;
import fr.ent.core.SchoolView;
import fr.ent.core.SchoolView.Level;
import fr.ent.core.yearchange.change.YearChangeId;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** All schools in one act: nursery schools come last, since their pupils get classes of the schools that follow. */
@Component
class TownYearChanges {

    private static final Comparator<SchoolView> NURSERY_LAST =
            Comparator.comparing((SchoolView school) -> school.level() == Level.NURSERY);

    private final PreviewYearChange previewing;
    private final ApplyYearChange applying;

    TownYearChanges(PreviewYearChange previewing, ApplyYearChange applying) {
        this.previewing = previewing;
        this.applying = applying;
    }

    /**
     * Plans each of these schools; those that can't be are named, and keep no other from its turn. A school without pupils is
     * planned after the others, since their plans may lead pupils to it.
     */
    @Transactional(propagation = Propagation.MANDATORY)
    TownOutcome preview(List<SchoolView> schools, PersonId by) {
        TownOutcome first = each(schools, school -> previewing.preview(school, by));
        List<SchoolView> empty = schools.stream()
                .filter(school -> first.left().contains(new LeftSchool(school.id(), LeftReason.NO_PUPILS)))
                .toList();
        return first.without(LeftReason.NO_PUPILS).and(each(empty, school -> previewing.preview(school, by)));
    }

    /**
     * Applies the plans of these schools in the versions that were read; those that can't be are named, and keep no other from
     * its turn.
     */
    @Transactional(propagation = Propagation.MANDATORY)
    TownOutcome apply(List<SchoolView> schools, List<ReadPlan> plans, PersonId by) {
        return each(
                schools,
                school -> plans.stream()
                        .filter(plan -> plan.school().equals(school))
                        .findFirst()
                        .map(plan -> applying.apply(plan.id(), plan.version(), by))
                        .orElse(null));
    }

    private static TownOutcome each(List<SchoolView> schools, Function<SchoolId, @Nullable YearChangeOutcome> work) {
        List<YearChangeId> done = new ArrayList<>();
        List<LeftSchool> left = new ArrayList<>();
        schools.stream().sorted(NURSERY_LAST).map(SchoolView::id).forEach(school -> {
            switch (work.apply(school)) {
                case YearChangeOutcome.Done(YearChangeId id) -> done.add(id);
                case YearChangeOutcome.Refused refusal -> left.add(new LeftSchool(school, LeftReason.of(refusal)));
                case null -> {}
            }
        });
        return new TownOutcome(done, left);
    }

    /** A school's plan in the version that was read. */
    record ReadPlan(YearChangeId id, SchoolId school, int version) {}

    /**
     * The outcome of an act for all schools.
     *
     * @param left the schools that it left as they were
     */
    record TownOutcome(List<YearChangeId> done, List<LeftSchool> left) {

        TownOutcome {
            done = List.copyOf(done);
            left = List.copyOf(left);
        }

        TownOutcome without(LeftReason reason) {
            return new TownOutcome(
                    done,
                    left.stream().filter(school -> school.reason() != reason).toList());
        }

        TownOutcome and(TownOutcome other) {
            return new TownOutcome(
                    Stream.concat(done.stream(), other.done.stream()).toList(),
                    Stream.concat(left.stream(), other.left.stream()).toList());
        }
    }

    /** A school that an act left as it was, and why. */
    record LeftSchool(SchoolId schoolId, LeftReason reason) {}

    /** Why a school was left as it was. */
    enum LeftReason {
        /** No year is opened that its pupils could come to. */
        NO_NEXT_YEAR,
        /** Nobody is there, and no plan leads pupils there. */
        NO_PUPILS,
        /** Its change is applied already, or done. */
        APPLIED_ALREADY,
        /** Somebody has written in its plan meanwhile. */
        CHANGED_MEANWHILE,
        /** Its pupils aren't any more as the plan has them. */
        OUTDATED,
        /** Nobody has said yet what becomes of some pupils. */
        UNDECIDED,
        /** The plan of a school to which its pupils come isn't applied. */
        NEXT_SCHOOL_WAITS;

        static LeftReason of(YearChangeOutcome.Refused refusal) {
            return switch (refusal) {
                case YearChangeOutcome.NoNextYear() -> NO_NEXT_YEAR;
                case YearChangeOutcome.NoPupils() -> NO_PUPILS;
                case YearChangeOutcome.Outdated outdated -> OUTDATED;
                case YearChangeOutcome.Undecided undecided -> UNDECIDED;
                case YearChangeOutcome.NextSchoolWaits waits -> NEXT_SCHOOL_WAITS;
                case YearChangeOutcome.ChangedMeanwhile() -> CHANGED_MEANWHILE;
                case YearChangeOutcome.NotInThatState state -> APPLIED_ALREADY;
                default -> throw new IllegalStateException("Neither planning nor applying ends so: " + refusal);
            };
        }
    }
}
