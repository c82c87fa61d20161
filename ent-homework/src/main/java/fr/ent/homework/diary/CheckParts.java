package fr.ent.homework.diary;

import fr.ent.core.ChildId;
import fr.ent.core.ChildView;
import fr.ent.core.ClassId;
import fr.ent.core.Directory;
import fr.ent.core.Viewer;
import fr.ent.core.persistence.Sql;
import fr.ent.core.storage.Files;
import fr.ent.homework.SlotId;
import fr.ent.homework.diary.entry.EntryContent;
import fr.ent.homework.diary.entry.EntryFacts;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Finds the part of an entry that names what isn't there: others' files, pupils or slots of another class. */
@Component
class CheckParts {

    private final Directory directory;
    private final Files files;
    private final Sql sql;

    CheckParts(Directory directory, Files files, Sql sql) {
        this.directory = directory;
        this.files = files;
        this.sql = sql;
    }

    /** @param before the entry as it was; what it named may be named on. None for a new one. */
    Optional<EntryPart> findUnknown(
            ClassId schoolClass,
            EntryContent content,
            List<ChildId> pupils,
            @Nullable EntryFacts before,
            Viewer viewer) {
        if (!files.areOwned(without(content.files(), before == null ? List.of() : before.files()), viewer)) {
            return Optional.of(EntryPart.FILES);
        }
        if (!areIn(
                schoolClass,
                without(pupils, before == null ? List.of() : before.standing().pupilIds()))) {
            return Optional.of(EntryPart.PUPILS);
        }
        SlotId known = before == null ? null : before.content().slotId();
        return Objects.equals(content.slotId(), known) || isOf(schoolClass, content.slotId())
                ? Optional.empty()
                : Optional.of(EntryPart.SLOT);
    }

    private boolean areIn(ClassId schoolClass, Collection<ChildId> pupils) {
        return pupils.isEmpty() || ids(directory.listPupils(schoolClass)).containsAll(pupils);
    }

    private boolean isOf(ClassId schoolClass, @Nullable SlotId slot) {
        return slot == null
                || sql.of("select from homework.timetable_slot where id = :slot and class_id = :class")
                        .with("slot", slot)
                        .with("class", schoolClass)
                        .find(row -> slot)
                        .isPresent();
    }

    private static Set<ChildId> ids(List<ChildView> pupils) {
        return pupils.stream().map(ChildView::id).collect(Collectors.toSet());
    }

    private static <T> List<T> without(List<T> all, List<T> known) {
        List<T> rest = new ArrayList<>(all);
        rest.removeAll(known);
        return rest;
    }
}
