package fr.ent.homework.absence;

import fr.ent.core.ChildId;
import fr.ent.core.PersonId;
import fr.ent.core.notice.Notice;
import fr.ent.core.notice.Notices;
import fr.ent.core.school.hours.DayHalf;
import fr.ent.homework.absence.AwayHalves.AwayHalf;
import java.time.LocalDate;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/** Tells families of absences that nobody has explained: at once on the day itself, by day of a day gone by. */
@Component
public class AbsentNotices {

    private static final String KIND = "homework.absent";
    private static final String CORRECTED = "homework.absence-corrected";

    private final Notices notices;
    private final AwayHalves awayHalves;
    private final SchoolClock clock;

    AbsentNotices(Notices notices, AwayHalves awayHalves, SchoolClock clock) {
        this.notices = notices;
        this.awayHalves = awayHalves;
        this.clock = clock;
    }

    /** Tells the guardians of each of these children; one statement, however many. */
    public void tell(Map<ChildId, List<PersonId>> guardians, LocalDate day, DayHalf half) {
        if (guardians.isEmpty()) {
            return;
        }
        boolean today = isToday(day);
        Map<Notice, List<PersonId>> told = new LinkedHashMap<>();
        guardians.forEach((child, people) -> told.put(paced(notice(child, day, half), today), people));
        notices.tellAll(told);
    }

    /** The child was there after all: whoever hasn't read the notice yet won't, and all who had it are told so. */
    public void correct(ChildId child, Collection<PersonId> people, LocalDate day, DayHalf half) {
        Map<String, String> about = arguments(child, day, half);
        Set<PersonId> alarmed = notices.listTold(people, KIND, about);
        notices.takeBack(people, KIND, about);
        Notice notice = new Notice(CORRECTED, child, about, "/absences-ecole?enfant=" + child);
        notices.tell(alarmed, paced(notice, isToday(day)));
    }

    private boolean isToday(LocalDate day) {
        return day.equals(clock.today());
    }

    private static Notice paced(Notice notice, boolean today) {
        return today ? notice : notice.byDay();
    }

    /** Takes back what isn't read of the half-days that are explained now. */
    void takeBackExplained(DeclaredAbsence absence, Collection<PersonId> people) {
        away(absence)
                .forEach(away -> notices.takeBack(people, KIND, arguments(absence.child(), away.date(), away.half())));
    }

    /** Tells again of the half-days that nobody explains any more. */
    void tellAgain(DeclaredAbsence withdrawn, List<PersonId> people, Collection<AbsenceContent> others) {
        away(withdrawn)
                .filter(away -> others.stream().noneMatch(other -> other.covers(away.date(), away.half())))
                .forEach(away -> tell(Map.of(withdrawn.child(), people), away.date(), away.half()));
    }

    private Stream<AwayHalf> away(DeclaredAbsence absence) {
        AbsenceContent content = absence.content();
        return awayHalves.list(absence.child(), content.from(), content.to()).stream()
                .filter(away -> content.covers(away.date(), away.half()));
    }

    private static Notice notice(ChildId child, LocalDate day, DayHalf half) {
        return new Notice(
                KIND,
                child,
                arguments(child, day, half),
                "/absences-ecole?enfant=" + child + "&date=" + day + "&demi="
                        + (half == DayHalf.MORNING ? "matin" : "apres-midi"));
    }

    private static Map<String, String> arguments(ChildId child, LocalDate day, DayHalf half) {
        return Map.of("pupil", child.toString(), "date", day.toString(), "half", half.name());
    }
}
