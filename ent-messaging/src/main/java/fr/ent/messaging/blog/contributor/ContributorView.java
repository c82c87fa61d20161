package fr.ent.messaging.blog.contributor;

import fr.ent.core.ChildView;
import fr.ent.core.PersonId;
import fr.ent.core.PersonName;
import java.util.List;

/**
 * A guardian who writes in a school's journal or may be let to.
 *
 * @param children theirs at the school, to tell two of one name apart; none when they have left
 */
record ContributorView(PersonId id, String givenName, String familyName, List<PupilOfContributor> children) {

    static ContributorView of(PersonName name, List<ChildView> children) {
        return new ContributorView(
                name.id(),
                name.givenName(),
                name.familyName(),
                children.stream()
                        .map(child -> new PupilOfContributor(child.givenName(), child.className()))
                        .toList());
    }

    /** A child by given name and class. */
    record PupilOfContributor(String givenName, String className) {}
}
