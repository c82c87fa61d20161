package fr.ent.core.onboarding.diff;

import fr.ent.core.onboarding.diff.Question.Candidate;
import fr.ent.core.onboarding.diff.Question.QuestionReason;
import fr.ent.core.onboarding.diff.Register.KnownPerson;
import fr.ent.core.onboarding.onde.OndeField;
import fr.ent.core.onboarding.onde.OndeLine;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Predicate;
import java.util.stream.Collectors;

/** The adults that the lines of a file are about, within the file and in the directory. */
final class Adults {

    private final Draft draft;
    private final Map<FullName, List<KnownPerson>> known;
    private final Set<UUID> recorded = new HashSet<>();

    Adults(Register register, Draft draft) {
        this.draft = draft;
        this.known = register.adults().stream()
                .collect(Collectors.groupingBy(
                        adult -> FullName.of(adult.value("family_name"), adult.value("given_name"))));
    }

    /** Brings the lines about the same person together. */
    List<Adult> gather(List<OndeLine> lines) {
        List<Adult> adults = new ArrayList<>();
        Map<FullName, List<Adult>> byName = new HashMap<>();
        for (OndeLine line : lines) {
            FullName name = FullName.of(line.value(OndeField.FAMILY_NAME), line.value(OndeField.GIVEN_NAME));
            List<Adult> namesakes = byName.computeIfAbsent(name, key -> new ArrayList<>());
            Adult adult = sameAs(line, namesakes).orElseGet(() -> {
                Adult other = new Adult();
                adults.add(other);
                namesakes.add(other);
                return other;
            });
            adult.take(line);
        }
        return adults;
    }

    private Optional<Adult> sameAs(OndeLine line, List<Adult> namesakes) {
        Contact contact = Contact.of(line::value);
        Optional<Adult> same = namesakes.stream()
                .filter(adult -> adult.contact().meets(contact) || adult.sharesChildWith(line))
                .findFirst();
        List<Adult> unclear = namesakes.stream()
                .filter(adult -> adult.contact().isUnknown() || contact.isUnknown())
                .toList();
        if (same.isPresent() || unclear.isEmpty()) {
            return same;
        }
        Question question = Question.about(
                line.file(),
                line.number(),
                1,
                QuestionReason.SAME_NAME_IN_FILE,
                unclear.getFirst().name(),
                unclear.stream().map(Adult::candidate).toList());
        return draft.ask(question) instanceof Decisions.Decision.Chosen(UUID chosen)
                ? unclear.stream().filter(adult -> adult.id().equals(chosen)).findFirst()
                : Optional.empty();
    }

    /**
     * The person of the directory, if it is one of those.
     *
     * @param tie what else tells that it is them: a child in common, a right in the school
     */
    Optional<KnownPerson> identify(Adult adult, Predicate<KnownPerson> tie) {
        List<KnownPerson> namesakes = known.getOrDefault(adult.fullName(), List.of());
        List<KnownPerson> same = namesakes.stream()
                .filter(person -> tie.test(person) || Contact.of(person).meets(adult.contact()))
                .toList();
        List<KnownPerson> tied = same.stream().filter(tie).toList();
        if (same.size() == 1 || namesakes.isEmpty()) {
            return same.stream().findFirst();
        }
        if (tied.size() == 1) {
            return Optional.of(tied.getFirst());
        }
        return ask(adult, same.isEmpty() ? namesakes : same);
    }

    private Optional<KnownPerson> ask(Adult adult, List<KnownPerson> people) {
        OndeLine line = adult.first();
        Question question = Question.about(
                line.file(),
                line.number(),
                1,
                QuestionReason.SAME_ADULT_NAME,
                adult.name(),
                people.stream()
                        .map(person -> new Candidate(person.id(), person.name(), "", "", person.value("street")))
                        .toList());
        return draft.ask(question) instanceof Decisions.Decision.Chosen(UUID chosen)
                ? people.stream().filter(person -> person.id().equals(chosen)).findFirst()
                : Optional.empty();
    }

    /** Notes what becomes of the person's own row, once: what the first lines say wins. */
    UUID record(Adult adult, Optional<KnownPerson> person, ChangedEntity entity) {
        Difference difference = new Difference(person.map(KnownPerson::values).orElse(Map.of()))
                .take(adult.values(), Difference.PERSON)
                .set("left_on", null);
        if (person.isEmpty()) {
            draft.add(Change.added(entity, adult.id(), adult.first().number(), adult.name(), difference.after()));
            return adult.id();
        }
        if (!recorded.add(person.get().id())) {
            return person.get().id();
        }
        if (difference.isEmpty()) {
            draft.confirm(entity);
        } else {
            draft.add(new Change(
                    entity,
                    Change.ChangeKind.CHANGED,
                    person.get().id(),
                    person.get().versions(),
                    adult.first().number(),
                    adult.name(),
                    difference.before(),
                    difference.after()));
        }
        return person.get().id();
    }
}
