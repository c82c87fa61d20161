package fr.ent.homework.diary;

import fr.ent.core.ChildId;
import fr.ent.core.ChildView;
import fr.ent.core.ClassId;
import fr.ent.core.Directory;
import fr.ent.core.Viewer;
import fr.ent.core.household.OwnFamilies;
import fr.ent.core.household.OwnFamily;
import fr.ent.core.storage.Files;
import fr.ent.homework.exercise.ReadableExercises;
import java.util.Collection;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/**
 * Finds the part of entries that can't be taken: others' files, withheld ones, pupils, groups or slots of another class, others'
 * exercises.
 */
@Component
class CheckParts {

    private final Directory directory;
    private final OwnFamilies ownFamilies;
    private final Files files;
    private final ReadableExercises exercises;
    private final CheckTeaching checkTeaching;

    CheckParts(
            Directory directory,
            OwnFamilies ownFamilies,
            Files files,
            ReadableExercises exercises,
            CheckTeaching checkTeaching) {
        this.directory = directory;
        this.ownFamilies = ownFamilies;
        this.files = files;
        this.exercises = exercises;
        this.checkTeaching = checkTeaching;
    }

    Optional<EntryFault> findFault(ClassId schoolClass, NamedParts parts, Viewer viewer) {
        if (!files.areOwned(parts.files(), viewer)) {
            return Optional.of(EntryFault.UNKNOWN_FILES);
        }
        if (!files.listRefused(parts.files()).isEmpty()) {
            return Optional.of(EntryFault.WITHHELD_FILES);
        }
        if (!areIn(schoolClass, parts.pupils(), viewer)) {
            return Optional.of(EntryFault.UNKNOWN_PUPILS);
        }
        return checkTeaching
                .findFault(schoolClass, parts)
                .or(() -> exercises.areTheirs(viewer, parts.exercises())
                        ? Optional.empty()
                        : Optional.of(EntryFault.UNKNOWN_EXERCISE));
    }

    /** Those of these pupils who are hidden from the viewer at work, who neither reads nor writes of them. */
    Set<ChildId> listHidden(Collection<ChildId> pupils, Viewer viewer) {
        if (pupils.isEmpty()) {
            return Set.of();
        }
        OwnFamily own = ownFamilies.find(viewer);
        return pupils.stream().filter(own::hides).collect(Collectors.toSet());
    }

    private boolean areIn(ClassId schoolClass, Set<ChildId> pupils, Viewer viewer) {
        return pupils.isEmpty()
                || (listHidden(pupils, viewer).isEmpty()
                        && directory.listPupils(schoolClass).stream()
                                .map(ChildView::id)
                                .collect(Collectors.toSet())
                                .containsAll(pupils));
    }
}
