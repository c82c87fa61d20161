package fr.ent.core.review;

import fr.ent.core.ChildId;
import fr.ent.core.ChildView;
import fr.ent.core.HouseholdId;
import fr.ent.core.HouseholdView;
import fr.ent.core.PersonId;
import fr.ent.core.PersonName;
import fr.ent.core.household.OwnFamily;
import fr.ent.core.storage.FileId;
import fr.ent.core.storage.FileView;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Facts that an agent sees beside the things that wait. */
public record ReviewFacts(
        Map<ChildId, ChildView> children,
        Map<HouseholdId, HouseholdView> households,
        Map<PersonId, PersonName> names,
        Map<FileId, FileView> files,
        OwnFamily own) {

    /** The child it is about; none for a child who has left, or of whom the agent doesn't read. */
    public Optional<ChildView> child(Submission waiting) {
        return isHidden(waiting)
                ? Optional.empty()
                : ReviewSubject.child(waiting.subject()).map(children::get);
    }

    /** The household it is about; none for one that has left, or of which the agent doesn't read. */
    public Optional<HouseholdView> household(Submission waiting) {
        return isHidden(waiting)
                ? Optional.empty()
                : ReviewSubject.household(waiting.subject()).map(households::get);
    }

    /** The sender's name; empty for one who has left. */
    public String sender(Submission waiting) {
        return Optional.ofNullable(waiting.review().sentBy())
                .map(names::get)
                .map(PersonName::full)
                .orElse("");
    }

    /** Given name first; those who have left are left out. */
    public List<String> names(List<PersonId> people) {
        return people.stream()
                .flatMap(person -> Optional.ofNullable(names.get(person)).stream())
                .map(name -> name.givenName() + " " + name.familyName())
                .toList();
    }

    public List<FileView> papers(Submission waiting) {
        return waiting.papers().stream()
                .flatMap(file -> Optional.ofNullable(files.get(file)).stream())
                .toList();
    }

    /** Whether the agent doesn't even read of it. */
    public boolean isHidden(Submission waiting) {
        return waiting.subject().isHidden(own);
    }

    /** Whether it is the agent's own family's, so that a colleague decides. */
    public boolean isOwn(Submission waiting) {
        return waiting.subject().isOf(own);
    }
}
