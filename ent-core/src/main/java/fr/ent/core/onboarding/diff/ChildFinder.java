package fr.ent.core.onboarding.diff;

import fr.ent.core.onboarding.diff.Question.QuestionReason;
import fr.ent.core.onboarding.onde.FaultReason;
import fr.ent.core.onboarding.onde.NamedChild;
import fr.ent.core.onboarding.onde.OndeFault;
import fr.ent.core.onboarding.onde.OndeLine;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Predicate;

/** Finds the child that a guardian's line means, knowing only a name and a class. Never guesses between two. */
final class ChildFinder {

    private final Draft draft;
    private final String school;
    private final Map<FullName, List<Child>> byName = new HashMap<>();
    private final Map<FullName, List<Child>> byShortName = new HashMap<>();

    ChildFinder(Register register, Draft draft, Collection<Child> children) {
        this.draft = draft;
        this.school = register.school().toString();
        for (Child child : children) {
            index(byName, FullName.of(child.family(), child.given()), child);
            index(byShortName, FullName.withoutParticles(child.family(), child.given()), child);
            if (!child.usual().isEmpty()) {
                index(byName, FullName.of(child.usual(), child.given()), child);
            }
        }
    }

    private static void index(Map<FullName, List<Child>> index, FullName name, Child child) {
        List<Child> namesakes = index.computeIfAbsent(name, key -> new ArrayList<>());
        if (!namesakes.contains(child)) {
            namesakes.add(child);
        }
    }

    /** All children of the name: of this school, else of another one, else of a name that differs by a particle. */
    List<Child> named(NamedChild named) {
        String family = named.familyName().isEmpty() ? named.usualName() : named.familyName();
        List<Child> exact = byName.getOrDefault(FullName.of(family, named.givenName()), List.of());
        List<Child> here =
                exact.stream().filter(child -> child.school().equals(school)).toList();
        if (!here.isEmpty() || !exact.isEmpty()) {
            return here.isEmpty() ? exact : here;
        }
        return byShortName.getOrDefault(FullName.withoutParticles(family, named.givenName()), List.of()).stream()
                .filter(child -> child.school().equals(school))
                .toList();
    }

    /** @param theirs whether the directory already has the child as the guardian's */
    Optional<UUID> find(OndeLine line, NamedChild named, Predicate<UUID> theirs) {
        List<Child> all = named(named);
        String subject = named.givenName() + " " + named.familyName();
        if (all.isEmpty()) {
            draft.leaveOut(
                    new OndeFault(line.file(), line.number(), named.column(), FaultReason.UNKNOWN_CHILD, subject));
            return Optional.empty();
        }
        List<Child> inClass = inClass(all, named.className());
        if (inClass.size() == 1) {
            return Optional.of(inClass.getFirst().id());
        }
        List<UUID> already = all.stream().map(Child::id).filter(theirs).toList();
        if (already.size() == 1) {
            return Optional.of(already.getFirst());
        }
        Question question = Question.about(
                line.file(),
                line.number(),
                named.column(),
                inClass.isEmpty() ? QuestionReason.OTHER_CLASS : QuestionReason.SAME_CHILD_NAME,
                subject,
                (inClass.isEmpty() ? all : inClass)
                        .stream().map(Child::candidate).toList());
        return draft.ask(question) instanceof Decisions.Decision.Chosen(UUID chosen)
                ? Optional.of(chosen)
                : Optional.empty();
    }

    private List<Child> inClass(List<Child> children, String label) {
        if (label.isEmpty()) {
            return children.stream()
                    .filter(child -> child.school().equals(school))
                    .toList();
        }
        List<Child> same = children.stream()
                .filter(child -> ClassLabel.same(label, child.className()))
                .toList();
        return same.isEmpty()
                ? children.stream()
                        .filter(child -> ClassLabel.near(label, child.className()))
                        .toList()
                : same;
    }
}
