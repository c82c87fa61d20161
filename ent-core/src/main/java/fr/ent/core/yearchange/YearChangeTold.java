package fr.ent.core.yearchange;

import fr.ent.core.ChildId;
import fr.ent.core.PersonId;
import fr.ent.core.PupilLeft;
import fr.ent.core.SchoolId;
import fr.ent.core.TerritoryId;
import fr.ent.core.image.PupilClassesChanged;
import fr.ent.core.image.PupilClassesChanged.ClassChange;
import fr.ent.core.leaving.SchoolMoves;
import fr.ent.core.notice.Notice;
import fr.ent.core.notice.Notices;
import fr.ent.core.yearchange.CarryOutRows.DonePupil;
import fr.ent.core.yearchange.CarryOutRows.OutcomeCount;
import fr.ent.core.yearchange.CarryOutRows.StepOutcome;
import fr.ent.core.yearchange.change.YearChange;
import fr.ent.core.yearchange.told.FamilyNews;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;

/** The news of a change that is carried out: for the modules of each pupil who left, for families, for the trail, and for the person who applied it. */
@Component
class YearChangeTold {

    private static final String LINK = "/passage-annee";
    private static final String LATE = "core.year-change-late";

    private final ApplicationEventPublisher events;
    private final SchoolMoves moves;
    private final FamilyNews families;
    private final Notices notices;
    private final YearChangeTrail trail;

    YearChangeTold(
            ApplicationEventPublisher events,
            SchoolMoves moves,
            FamilyNews families,
            Notices notices,
            YearChangeTrail trail) {
        this.events = events;
        this.moves = moves;
        this.families = families;
        this.notices = notices;
        this.trail = trail;
    }

    void done(TerritoryId town, YearChange change, List<DonePupil> done, LocalDate lastDay) {
        done.stream()
                .filter(pupil -> pupil.outcome() == StepOutcome.LEFT)
                .forEach(pupil -> events.publishEvent(new PupilLeft(town, pupil.child(), change.school(), lastDay)));
        Map<ChildId, SchoolId> moved = new HashMap<>();
        done.stream()
                .filter(pupil -> pupil.outcome() == StepOutcome.MOVED)
                .forEach(pupil ->
                        Optional.ofNullable(pupil.nextSchool()).ifPresent(school -> moved.put(pupil.child(), school)));
        moves.follow(moved, lastDay);
        arrived(town, done);
        families.stayed(
                change,
                done.stream()
                        .filter(pupil -> pupil.outcome() == StepOutcome.KEPT)
                        .map(DonePupil::child)
                        .toList());
        families.inClass(
                change,
                done.stream()
                        .filter(pupil -> pupil.outcome() == StepOutcome.MOVED)
                        .map(DonePupil::child)
                        .toList());
    }

    /** Nobody has left a class of a year that isn't over. */
    private void arrived(TerritoryId town, List<DonePupil> done) {
        List<ClassChange> changes = done.stream()
                .filter(pupil -> pupil.outcome() == StepOutcome.MOVED)
                .map(pupil -> new ClassChange(pupil.child(), null, pupil.schoolClass(), true))
                .toList();
        if (!changes.isEmpty()) {
            events.publishEvent(new PupilClassesChanged(town, changes));
        }
    }

    /** @param newcomers how many came to the school after its plan, and so stay where they are */
    void carriedOut(YearChange change, OutcomeCount count, int newcomers) {
        trail.carriedOut(change, count);
        List<PersonId> by = appliedBy(change);
        notices.takeBack(by, LATE, ofChange(change));
        notices.tell(
                by,
                new Notice(
                        "core.year-changed",
                        null,
                        Map.of(
                                "year", change.yearLabel(),
                                "moved", String.valueOf(count.moved()),
                                "left", String.valueOf(count.left()),
                                "kept", String.valueOf(count.kept()),
                                "newcomers", String.valueOf(newcomers)),
                        LINK));
    }

    /** The change doesn't get on, round after round; told once. */
    void late(YearChange change) {
        List<PersonId> by = appliedBy(change);
        Map<String, String> ofChange = ofChange(change);
        if (notices.listTold(by, LATE, ofChange).isEmpty()) {
            notices.tell(by, new Notice(LATE, null, ofChange, LINK + "/" + change.id()));
        }
    }

    private static List<PersonId> appliedBy(YearChange change) {
        return List.of(Objects.requireNonNull(change.appliedBy()));
    }

    private static Map<String, String> ofChange(YearChange change) {
        return Map.of("change", change.id().toString(), "year", change.yearLabel());
    }
}
