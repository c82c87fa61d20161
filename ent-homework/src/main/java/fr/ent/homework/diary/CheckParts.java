package fr.ent.homework.diary;

import fr.ent.core.ChildId;
import fr.ent.core.ChildView;
import fr.ent.core.ClassId;
import fr.ent.core.Directory;
import fr.ent.core.Viewer;
import fr.ent.core.persistence.Sql;
import fr.ent.core.storage.Files;
import fr.ent.homework.SlotId;
import fr.ent.homework.group.TeachingGroups;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/** Finds the part of entries that can't be taken: others' files, withheld ones, pupils, groups or slots of another class. */
@Component
class CheckParts {

    private final Directory directory;
    private final Files files;
    private final TeachingGroups groups;
    private final Sql sql;

    CheckParts(Directory directory, Files files, TeachingGroups groups, Sql sql) {
        this.groups = groups;
        this.directory = directory;
        this.files = files;
        this.sql = sql;
    }

    Optional<EntryFault> findFault(ClassId schoolClass, NamedParts parts, Viewer viewer) {
        if (!files.areOwned(parts.files(), viewer)) {
            return Optional.of(EntryFault.UNKNOWN_FILES);
        }
        if (!files.listRefused(parts.files()).isEmpty()) {
            return Optional.of(EntryFault.WITHHELD_FILES);
        }
        if (!areIn(schoolClass, parts.pupils())) {
            return Optional.of(EntryFault.UNKNOWN_PUPILS);
        }
        if (parts.groups().stream()
                .anyMatch(group -> groups.find(group, schoolClass).isEmpty())) {
            return Optional.of(EntryFault.UNKNOWN_GROUP);
        }
        if (parts.working().stream()
                .flatMap(group -> groups.find(group, schoolClass).stream())
                .anyMatch(group -> group.classes().size() > 1)) {
            return Optional.of(EntryFault.WORK_OF_CLASSES);
        }
        return areOf(schoolClass, parts.slots()) ? Optional.empty() : Optional.of(EntryFault.UNKNOWN_SLOT);
    }

    private boolean areIn(ClassId schoolClass, Set<ChildId> pupils) {
        return pupils.isEmpty()
                || directory.listPupils(schoolClass).stream()
                        .map(ChildView::id)
                        .collect(Collectors.toSet())
                        .containsAll(pupils);
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
