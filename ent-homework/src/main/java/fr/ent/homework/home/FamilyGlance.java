package fr.ent.homework.home;

import fr.ent.core.ChildId;
import fr.ent.core.ChildView;
import fr.ent.core.DateRange;
import fr.ent.core.PersonId;
import fr.ent.core.moving.PupilPlaces;
import fr.ent.homework.DeclaredAway;
import fr.ent.homework.DueView;
import fr.ent.homework.Homework;
import fr.ent.homework.LivedDay;
import fr.ent.homework.Timetables;
import fr.ent.homework.UnexplainedAbsence;
import fr.ent.homework.absence.AwayDays;
import fr.ent.homework.diary.reading.DueHomework;
import fr.ent.homework.roll.UnexplainedAbsences;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Component;

/** The school part of children's days, as their family sees it at a glance. */
@Component
class FamilyGlance implements Homework {

    private final DueHomework due;
    private final Timetables timetables;
    private final AwayDays awayDays;
    private final UnexplainedAbsences unexplained;

    FamilyGlance(DueHomework due, Timetables timetables, AwayDays awayDays, UnexplainedAbsences unexplained) {
        this.awayDays = awayDays;
        this.unexplained = unexplained;
        this.due = due;
        this.timetables = timetables;
    }

    @Override
    public Map<ChildId, List<DueView>> listDue(Collection<ChildView> children, DateRange days, PersonId reader) {
        return due.list(children, days, reader);
    }

    @Override
    public Map<ChildId, Map<LocalDate, LivedDay>> listDays(PupilPlaces places, DateRange days) {
        return timetables.listDays(places, days);
    }

    @Override
    public Map<ChildId, Map<LocalDate, List<DeclaredAway>>> listAway(Collection<ChildView> children, DateRange days) {
        return awayDays.list(children.stream().map(ChildView::id).toList(), days);
    }

    @Override
    public List<UnexplainedAbsence> listUnexplained(Collection<ChildView> children) {
        return unexplained.list(children.stream().map(ChildView::id).toList());
    }
}
