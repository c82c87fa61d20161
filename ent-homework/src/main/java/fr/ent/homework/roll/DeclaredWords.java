package fr.ent.homework.roll;

import fr.ent.core.ChildId;
import fr.ent.core.Directory;
import fr.ent.core.PersonName;
import fr.ent.homework.absence.Absences;
import fr.ent.homework.absence.DeclaredAbsence;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Component;

/** Absences that were declared of pupils whom a roll calls. */
@Component
class DeclaredWords {

    private final Absences absences;
    private final Directory directory;

    DeclaredWords(Absences absences, Directory directory) {
        this.absences = absences;
        this.directory = directory;
    }

    /** The latest word of each, by the school or whoever is its guardian now: the word of one who was barred since explains nothing. */
    Map<ChildId, DeclaredAbsence> find(RollKey key, Collection<ChildId> children) {
        List<DeclaredAbsence> words = absences.list(children, key.date(), key.date()).stream()
                .filter(absence -> absence.content().covers(key.date(), key.half()))
                .sorted(DeclaredAbsence.LAST_WORD_FIRST)
                .toList();
        if (words.isEmpty()) {
            return Map.of();
        }
        Map<ChildId, List<PersonName>> guardians = directory.listGuardians(
                words.stream().map(DeclaredAbsence::child).distinct().toList());
        Map<ChildId, DeclaredAbsence> declared = new LinkedHashMap<>();
        words.stream()
                .filter(word -> word.bySchool()
                        || guardians.getOrDefault(word.child(), List.of()).stream()
                                .anyMatch(guardian -> guardian.id().equals(word.by())))
                .forEach(word -> declared.putIfAbsent(word.child(), word));
        return declared;
    }
}
