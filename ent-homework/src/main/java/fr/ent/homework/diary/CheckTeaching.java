package fr.ent.homework.diary;

import fr.ent.core.ClassId;
import fr.ent.core.persistence.Sql;
import fr.ent.homework.SlotId;
import fr.ent.homework.absence.SchoolClock;
import fr.ent.homework.group.TeachingGroups;
import java.time.LocalDate;
import java.time.Month;
import java.util.Optional;
import java.util.Set;
import org.springframework.stereotype.Component;

/** Finds the slot or the group of entries that isn't the class's, and a day too far away for which nobody plans yet. */
@Component
class CheckTeaching {

    private final TeachingGroups groups;
    private final Sql sql;
    private final SchoolClock clock;

    CheckTeaching(TeachingGroups groups, Sql sql, SchoolClock clock) {
        this.groups = groups;
        this.sql = sql;
        this.clock = clock;
    }

    Optional<EntryFault> findFault(ClassId schoolClass, NamedParts parts) {
        if (parts.dueDates().stream().anyMatch(lastPlanned()::isBefore)) {
            return Optional.of(EntryFault.DUE_TOO_LATE);
        }
        if (parts.groups().stream()
                .anyMatch(group -> groups.find(group, schoolClass).isEmpty())) {
            return Optional.of(EntryFault.UNKNOWN_GROUP);
        }
        return areOf(schoolClass, parts.slots()) ? Optional.empty() : Optional.of(EntryFault.UNKNOWN_SLOT);
    }

    /** The end of the next school year. */
    private LocalDate lastPlanned() {
        LocalDate today = clock.today();
        int begun = today.getMonthValue() < Month.SEPTEMBER.getValue() ? today.getYear() - 1 : today.getYear();
        return LocalDate.of(begun + 2, Month.AUGUST, 31);
    }

    private boolean areOf(ClassId schoolClass, Set<SlotId> slots) {
        return slots.isEmpty()
                || sql.of("select count(*) from homework.timetable_slot where class_id = :class and id = any(:slots)")
                                .with("class", schoolClass)
                                .ids("slots", slots)
                                .count()
                        == slots.size();
    }
}
