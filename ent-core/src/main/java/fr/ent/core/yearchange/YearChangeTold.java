package fr.ent.core.yearchange;

import fr.ent.core.PersonId;
import fr.ent.core.PupilLeft;
import fr.ent.core.TerritoryId;
import fr.ent.core.notice.Notice;
import fr.ent.core.notice.Notices;
import fr.ent.core.yearchange.CarryOutRows.DonePupil;
import fr.ent.core.yearchange.CarryOutRows.OutcomeCount;
import fr.ent.core.yearchange.CarryOutRows.StepOutcome;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;

/** The news of a change that is carried out: for the modules of each pupil who left, for the trail, and for the person who applied it. */
@Component
class YearChangeTold {

    private static final String LINK = "/passage-annee";

    private final ApplicationEventPublisher events;
    private final Notices notices;
    private final YearChangeTrail trail;

    YearChangeTold(ApplicationEventPublisher events, Notices notices, YearChangeTrail trail) {
        this.events = events;
        this.notices = notices;
        this.trail = trail;
    }

    void left(TerritoryId town, YearChange change, List<DonePupil> done, LocalDate lastDay) {
        done.stream()
                .filter(pupil -> pupil.outcome() == StepOutcome.LEFT)
                .forEach(pupil -> events.publishEvent(new PupilLeft(town, pupil.child(), change.school(), lastDay)));
    }

    void carriedOut(YearChange change, OutcomeCount count) {
        trail.carriedOut(change, count);
        PersonId by = Objects.requireNonNull(change.appliedBy());
        notices.tell(
                List.of(by),
                new Notice(
                        "core.year-changed",
                        null,
                        Map.of(
                                "year", change.yearLabel(),
                                "moved", String.valueOf(count.moved()),
                                "left", String.valueOf(count.left()),
                                "kept", String.valueOf(count.kept())),
                        LINK));
    }
}
