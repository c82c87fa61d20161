package fr.ent.homework.roll;

import fr.ent.core.ChildId;
import fr.ent.core.Directory;
import fr.ent.core.PersonId;
import fr.ent.core.PersonName;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.springframework.stereotype.Component;

/** The families of pupils, and which of them a notice reaches: those of whom a guardian has an account. */
@Component
class RollFamilies {

    private final Directory directory;

    RollFamilies(Directory directory) {
        this.directory = directory;
    }

    /** Two statements, none about nobody. */
    PupilFamilies find(Collection<ChildId> children) {
        Map<ChildId, List<PersonId>> guardians = new HashMap<>();
        if (!children.isEmpty()) {
            directory
                    .listGuardians(children)
                    .forEach((child, people) -> guardians.put(
                            child, people.stream().map(PersonName::id).toList()));
        }
        List<PersonId> all =
                guardians.values().stream().flatMap(List::stream).distinct().toList();
        return new PupilFamilies(guardians, all.isEmpty() ? Set.of() : directory.listReached(all));
    }

    /** Guardians by child, and those of them who have an account. */
    record PupilFamilies(Map<ChildId, List<PersonId>> guardians, Set<PersonId> reached) {

        List<PersonId> guardiansOf(ChildId child) {
            return guardians.getOrDefault(child, List.of());
        }

        boolean reaches(ChildId child) {
            return guardiansOf(child).stream().anyMatch(reached::contains);
        }
    }
}
