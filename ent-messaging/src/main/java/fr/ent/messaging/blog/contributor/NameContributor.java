package fr.ent.messaging.blog.contributor;

import fr.ent.core.ChildView;
import fr.ent.core.Directory;
import fr.ent.core.PersonId;
import fr.ent.core.PersonName;
import fr.ent.core.SchoolId;
import fr.ent.core.Viewer;
import fr.ent.core.audit.Audit;
import fr.ent.core.household.OwnFamilies;
import fr.ent.core.household.OwnFamily;
import fr.ent.core.text.FoldedWords;
import java.time.Clock;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Lets guardians of a school's pupils write in its journal, and ends that. The trail keeps who did. */
@Component
class NameContributor {

    private final Contributors contributors;
    private final Directory directory;
    private final OwnFamilies ownFamilies;
    private final Audit audit;
    private final Clock clock;

    NameContributor(Contributors contributors, Directory directory, OwnFamilies ownFamilies, Audit audit, Clock clock) {
        this.contributors = contributors;
        this.directory = directory;
        this.ownFamilies = ownFamilies;
        this.audit = audit;
        this.clock = clock;
    }

    /** Whether they are a guardian there whom the head may know of. */
    @Transactional
    public boolean name(SchoolId school, PersonId person, Viewer head) {
        if (guardians(school, head).noneMatch(guardian -> guardian.id().equals(person))) {
            return false;
        }
        if (contributors.name(school, person, clock.instant())) {
            record("contributor.named", school, person, head);
        }
        return true;
    }

    /** Their articles stay. Without one nothing changes. */
    @Transactional
    public void end(SchoolId school, PersonId person, Viewer head) {
        if (contributors.end(school, person)) {
            record("contributor.ended", school, person, head);
        }
    }

    /** Guardians of the school's pupils with this part in their name, those already named left out. */
    List<PersonName> search(SchoolId school, String part, int most, Viewer head) {
        String words = FoldedWords.of(part);
        List<PersonId> named = contributors.list(school);
        return guardians(school, head)
                .filter(guardian -> FoldedWords.of(guardian.full()).contains(words))
                .filter(guardian -> !named.contains(guardian.id()))
                .distinct()
                .limit(most)
                .toList();
    }

    private Stream<PersonName> guardians(SchoolId school, Viewer head) {
        OwnFamily own = ownFamilies.find(head);
        return directory
                .listGuardians(directory.listPupilsAt(List.of(school)).stream()
                        .map(ChildView::id)
                        .toList())
                .values()
                .stream()
                .flatMap(Collection::stream)
                .filter(guardian -> !own.hides(guardian.id()));
    }

    private void record(String act, SchoolId school, PersonId person, Viewer head) {
        audit.record(head.person(), act, "school:" + school, Map.of("person", person.toString()));
    }
}
