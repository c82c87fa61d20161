package fr.ent.homework.library.overdue;

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

/** The families whom a note reaches: guardians with an account. The others get paper. */
@Component
class ReachedFamilies {

    private final Directory directory;

    ReachedFamilies(Directory directory) {
        this.directory = directory;
    }

    /** Of each of these children the guardians whom a note reaches; a child without any is left out. */
    Map<ChildId, List<PersonId>> list(Collection<ChildId> children) {
        Map<ChildId, List<PersonName>> guardians = directory.listGuardians(children);
        Set<PersonId> reached = directory.listReached(guardians.values().stream()
                .flatMap(List::stream)
                .map(PersonName::id)
                .distinct()
                .toList());
        Map<ChildId, List<PersonId>> families = new HashMap<>();
        guardians.forEach((child, people) -> families.put(
                child,
                people.stream().map(PersonName::id).filter(reached::contains).toList()));
        families.values().removeIf(List::isEmpty);
        return families;
    }
}
