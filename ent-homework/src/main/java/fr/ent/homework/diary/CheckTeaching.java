package fr.ent.homework.diary;

import fr.ent.core.ClassId;
import fr.ent.core.persistence.Sql;
import fr.ent.homework.SlotId;
import fr.ent.homework.group.TeachingGroups;
import java.util.Optional;
import java.util.Set;
import org.springframework.stereotype.Component;

/** Finds the slot or the group of entries that isn't the class's. */
@Component
class CheckTeaching {

    private final TeachingGroups groups;
    private final Sql sql;

    CheckTeaching(TeachingGroups groups, Sql sql) {
        this.groups = groups;
        this.sql = sql;
    }

    Optional<EntryFault> findFault(ClassId schoolClass, NamedParts parts) {
        if (parts.groups().stream()
                .anyMatch(group -> groups.find(group, schoolClass).isEmpty())) {
            return Optional.of(EntryFault.UNKNOWN_GROUP);
        }
        return areOf(schoolClass, parts.slots()) ? Optional.empty() : Optional.of(EntryFault.UNKNOWN_SLOT);
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
