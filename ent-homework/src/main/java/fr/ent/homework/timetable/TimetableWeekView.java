package fr.ent.homework.timetable;

import fr.ent.core.ClassView;
import fr.ent.core.PersonName;
import fr.ent.core.moving.ComingClass;
import fr.ent.core.school.hours.HalfDay;
import fr.ent.homework.GroupId;
import fr.ent.homework.group.TeachingGroup;
import fr.ent.homework.timetable.plan.SlotWeeks;
import fr.ent.homework.timetable.plan.TimetableDayView;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The timetable of a class in one week.
 *
 * @param schoolClass that of the first day
 * @param week its name by ISO 8601, {@code 2026-W49}
 * @param turn whether the week is an odd or an even one
 * @param schoolHours the half-days on which the school teaches
 * @param days Monday to Friday; of a pupil who leaves those before
 * @param coming the class to which the pupil is announced to come by then, which is that of the days from the first one there on
 * @param teachers those whom its slots name; for those who write it all whom they may name
 * @param groups the same
 * @param desk the grid to be changed; only for those who write it
 */
record TimetableWeekView(
        ClassView schoolClass,
        String week,
        SlotWeeks turn,
        List<HalfDay> schoolHours,
        List<TimetableDayView> days,
        List<PersonName> teachers,
        List<GroupName> groups,
        @Nullable ComingClass coming,
        @Nullable TimetableDeskView desk) {

    /** A group as a slot says it. */
    record GroupName(GroupId id, String name) {

        static GroupName of(TeachingGroup group) {
            return new GroupName(group.id(), group.name());
        }
    }
}
