package fr.ent.messaging.blog.contributor;

import fr.ent.core.ChildId;
import fr.ent.core.ChildView;
import fr.ent.core.Directory;
import fr.ent.core.PersonId;
import fr.ent.core.PersonName;
import fr.ent.core.SchoolId;
import fr.ent.core.Viewer;
import fr.ent.core.household.OwnFamilies;
import fr.ent.core.household.OwnFamily;
import fr.ent.core.text.FoldedWords;
import java.time.Clock;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Lets guardians of a school's pupils write in its journal, and ends that. */
@Component
class NameContributor {

    private final Contributors contributors;
    private final Directory directory;
    private final OwnFamilies ownFamilies;
    private final ContributorNews news;
    private final Clock clock;

    NameContributor(
            Contributors contributors,
            Directory directory,
            OwnFamilies ownFamilies,
            ContributorNews news,
            Clock clock) {
        this.contributors = contributors;
        this.directory = directory;
        this.ownFamilies = ownFamilies;
        this.news = news;
        this.clock = clock;
    }

    /** Whether they are a guardian there whom the head may know of. */
    @Transactional
    public boolean name(SchoolId school, PersonId person, Viewer head) {
        if (guardians(school, head).keySet().stream()
                .noneMatch(guardian -> guardian.id().equals(person))) {
            return false;
        }
        if (contributors.name(school, person, clock.instant())) {
            news.tellNamed(school, person, head);
        }
        return true;
    }

    /** Their articles stay. Without one nothing changes. */
    @Transactional
    public void end(SchoolId school, PersonId person, Viewer head) {
        if (contributors.end(school, person)) {
            news.tellEnded(school, person, head);
        }
    }

    /** Those who are named, the first named first. */
    List<ContributorView> list(SchoolId school, Viewer head) {
        List<PersonId> named = contributors.list(school);
        Map<PersonId, PersonName> names = directory.names(named);
        Map<PersonId, List<ChildView>> children = new HashMap<>();
        guardians(school, head).forEach((guardian, theirs) -> children.put(guardian.id(), theirs));
        return named.stream()
                .map(names::get)
                .filter(Objects::nonNull)
                .map(name -> ContributorView.of(name, children.getOrDefault(name.id(), List.of())))
                .toList();
    }

    /** Guardians of the school's pupils with this part in their name, those already named left out. */
    List<ContributorView> search(SchoolId school, String part, int most, Viewer head) {
        String words = FoldedWords.of(part);
        List<PersonId> named = contributors.list(school);
        return guardians(school, head).entrySet().stream()
                .filter(guardian -> FoldedWords.of(guardian.getKey().full()).contains(words))
                .filter(guardian -> !named.contains(guardian.getKey().id()))
                .limit(most)
                .map(guardian -> ContributorView.of(guardian.getKey(), guardian.getValue()))
                .toList();
    }

    /** Guardians of the school's pupils, and their children there. */
    private Map<PersonName, List<ChildView>> guardians(SchoolId school, Viewer head) {
        OwnFamily own = ownFamilies.find(head);
        List<ChildView> pupils = directory.listPupilsAt(List.of(school));
        Map<ChildId, List<PersonName>> guardians =
                directory.listGuardians(pupils.stream().map(ChildView::id).toList());
        Map<PersonName, List<ChildView>> children = new LinkedHashMap<>();
        for (ChildView pupil : pupils) {
            for (PersonName guardian : guardians.getOrDefault(pupil.id(), List.of())) {
                if (!own.hides(guardian.id())) {
                    List<ChildView> theirs = children.computeIfAbsent(guardian, one -> new ArrayList<>());
                    if (!own.hides(pupil.id())) {
                        theirs.add(pupil);
                    }
                }
            }
        }
        return children;
    }
}
