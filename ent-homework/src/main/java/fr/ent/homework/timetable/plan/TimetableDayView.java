package fr.ent.homework.timetable.plan;

import fr.ent.core.school.SchoolCalendar.ClosureKind;
import fr.ent.homework.PlannedSlot;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A day of a class as it is lived.
 *
 * @param closed the reason why there is no school; the day has no slots then, and its changes don't take place
 * @param closedFor the name of the holiday or of the local day, where it has one
 * @param changes of the day, those that take the place of slots among them
 */
public record TimetableDayView(
        LocalDate date,
        @Nullable ClosureKind closed,
        @Nullable String closedFor,
        List<PlannedSlot> slots,
        List<DayChangeFacts> changes) {}
