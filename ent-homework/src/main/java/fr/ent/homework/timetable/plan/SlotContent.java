package fr.ent.homework.timetable.plan;

import fr.ent.core.DateRange;
import fr.ent.core.InvalidInput;
import fr.ent.core.PersonId;
import fr.ent.core.catalogue.SchoolSubject;
import fr.ent.core.text.OneLine;
import fr.ent.homework.GroupId;
import fr.ent.homework.PlannedSlot;
import fr.ent.homework.SlotId;
import fr.ent.homework.SlotKind;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalTime;
import org.jspecify.annotations.Nullable;

/**
 * A slot as a teacher writes it: the same in requests, in the table and in answers. Consistent once made.
 *
 * @param weekday Monday to Friday
 * @param from 7:00 at the earliest
 * @param to after {@code from}, 19:00 at the latest
 * @param subject for a lesson, and for nothing else
 * @param title its own name; required for what is neither a lesson nor a recess
 * @param startsOn the first day of its period; none when it has always been
 * @param endsOn the last day of its period; none when it goes on
 * @param teacherId whoever takes it; none for all teachers of the class together
 * @param groupId the pupils for whom alone it is; required for support
 */
public record SlotContent(
        DayOfWeek weekday,
        LocalTime from,
        LocalTime to,
        SlotWeeks weeks,
        SlotKind kind,
        @Nullable SchoolSubject subject,
        @OneLine(max = 60) @Nullable String title,
        @OneLine(max = 60) @Nullable String place,
        @OneLine(max = 100) @Nullable String bring,
        @Nullable LocalDate startsOn,
        @Nullable LocalDate endsOn,
        @Nullable PersonId teacherId,
        @Nullable GroupId groupId) {

    public SlotContent {
        DayHours.requireSchoolDay("weekday", weekday);
        DayHours.require(from, to);
        title = SlotWords.orNull(title);
        place = SlotWords.orNull(place);
        bring = SlotWords.orNull(bring);
        checkSubject(kind, subject, title);
        checkPeriod(startsOn, endsOn);
        if (kind == SlotKind.SUPPORT && groupId == null) {
            throw new InvalidInput("groupId", "required");
        }
    }

    public boolean takesPlace(LocalDate day) {
        return day.getDayOfWeek() == weekday
                && weeks.haveDay(day)
                && (startsOn == null || !day.isBefore(startsOn))
                && (endsOn == null || !day.isAfter(endsOn));
    }

    /** Whether its period has a day between these two, both included. */
    public boolean isInForce(LocalDate first, LocalDate last) {
        return (startsOn == null || !startsOn.isAfter(last)) && (endsOn == null || !endsOn.isBefore(first));
    }

    public PlannedSlot planned(SlotId id) {
        return new PlannedSlot(id, from, to, kind, subject, title, place, bring, teacherId, groupId);
    }

    /** The same, taken by all teachers of the class together. */
    public SlotContent byAll() {
        return new SlotContent(
                weekday, from, to, weeks, kind, subject, title, place, bring, startsOn, endsOn, null, groupId);
    }

    /** The same in a period that lies so many weeks later. */
    public SlotContent later(long byWeeks) {
        return new SlotContent(
                weekday,
                from,
                to,
                weeks,
                kind,
                subject,
                title,
                place,
                bring,
                startsOn == null ? null : startsOn.plusWeeks(byWeeks),
                endsOn == null ? null : endsOn.plusWeeks(byWeeks),
                teacherId,
                groupId);
    }

    /** Whether both are for one group: it is the same lesson, in the timetables of several classes. */
    public boolean isShared(SlotContent other) {
        return groupId != null && groupId.equals(other.groupId);
    }

    private static void checkSubject(SlotKind kind, @Nullable SchoolSubject subject, @Nullable String title) {
        if (kind == SlotKind.LESSON && subject == null) {
            throw new InvalidInput("subject", "required");
        }
        if (kind != SlotKind.LESSON && subject != null) {
            throw new InvalidInput("subject", "only-for-lessons");
        }
        if (kind == SlotKind.OTHER && title == null) {
            throw new InvalidInput("title", "required");
        }
    }

    private static void checkPeriod(@Nullable LocalDate first, @Nullable LocalDate last) {
        if (first != null) {
            DateRange.requireSensible("startsOn", first);
        }
        if (last != null) {
            DateRange.requireSensible("endsOn", last);
        }
        if (first != null && last != null && last.isBefore(first)) {
            throw new InvalidInput("endsOn", "before-from");
        }
    }
}
