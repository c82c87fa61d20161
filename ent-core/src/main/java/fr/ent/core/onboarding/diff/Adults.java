package fr.ent.core.onboarding.diff;

import fr.ent.core.onboarding.diff.Question.Candidate;
import fr.ent.core.onboarding.diff.Question.QuestionReason;
import fr.ent.core.onboarding.diff.Register.GuardianLink;
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
import java.util.function.BiPredicate;
import java.util.function.Predicate;
import java.util.stream.Collectors;

/** The adults that the lines of a file are about, within the file and in the directory. */
final class Adults {

    private final Draft draft;
    private final Map<FullName, List<KnownPerson>> known;
    private final Map<UUID, List<String>> childrenOf;
    private final Set<UUID> recorded = new HashSet<>();

    Adults(Register register, Draft draft) {
        this.draft = draft;
        this.known = register.adults().stream()
                .collect(Collectors.groupingBy(
                        adult -> FullName.of(adult.value("family_name"), adult.value("given_name"))));
        Map<UUID, String> pupils =
                register.pupils().stream().collect(Collectors.toMap(KnownPerson::id, KnownPerson::name));
        this.childrenOf = register.links().stream()
                .collect(Collectors.groupingBy(
                        GuardianLink::guardian,
                        Collectors.mapping(link -> pupils.getOrDefault(link.child(), ""), Collectors.toList())));
    }

    /**
     * Brings the lines about the same person together. People of one name whom nothing ties are asked about.
     *
     * @param tie whether a person of the directory and a line have something in common besides the name and the contact
     */
    List<Adult> gather(List<OndeLine> lines, BiPredicate<KnownPerson, OndeLine> tie) {
        List<Adult> adults = new ArrayList<>();
        Map<FullName, List<Adult>> byName = new HashMap<>();
        for (OndeLine line : lines) {
            FullName name = FullName.of(line.value(OndeField.FAMILY_NAME), line.value(OndeField.GIVEN_NAME));
            Set<UUID> people = people(name, line, tie);
            List<Adult> namesakes = byName.computeIfAbsent(name, key -> new ArrayList<>());
            Adult adult = sameAs(line, people, namesakes).orElseGet(() -> {
                Adult other = other(line, people, namesakes);
                if (!namesakes.contains(other)) {
                    adults.add(other);
                    namesakes.add(other);
                }
                return other;
            });
            adult.take(line, people);
        }
        return adults;
    }

    private Set<UUID> people(FullName name, OndeLine line, BiPredicate<KnownPerson, OndeLine> tie) {
        Contact contact = Contact.of(line::value);
        return known.getOrDefault(name, List.of()).stream()
                .filter(person -> Contact.of(person).meets(contact) || tie.test(person, line))
                .map(KnownPerson::id)
                .collect(Collectors.toSet());
    }

    private static Optional<Adult> sameAs(OndeLine line, Set<UUID> people, List<Adult> namesakes) {
        Contact contact = Contact.of(line::value);
        return namesakes.stream()
                .filter(adult -> adult.contact().meets(contact) || adult.sharesChildWith(line) || adult.isOneOf(people))
                .findFirst();
    }

    /** Somebody new to the file, unless a person decides that it is one of the namesakes. */
    private Adult other(OndeLine line, Set<UUID> people, List<Adult> namesakes) {
        Adult other = new Adult();
        List<Adult> unclear = namesakes.stream()
                .filter(adult -> !adult.isToldApartFrom(people))
                .toList();
        if (unclear.isEmpty()) {
            return other;
        }
        Question question = Question.about(
                        line.file(),
                        line.number(),
                        1,
                        QuestionReason.SAME_NAME_IN_FILE,
                        unclear.getFirst().name(),
                        unclear.stream().map(Adult::candidate).toList())
                .withLine(line);
        switch (draft.ask(question)) {
            case Decisions.Decision.Open() -> other.leaveOpen();
            case Decisions.Decision.NoneOfThem() -> other.keepApart(unclear);
            case Decisions.Decision.Chosen(UUID chosen) -> {
                return unclear.stream()
                        .filter(adult -> adult.id().equals(chosen))
                        .findFirst()
                        .orElse(other);
            }
        }
        return other;
    }

    /**
     * The person of the directory, if it is one of those.
     *
     * @param tie what else tells that it is them: a child in common, a right in the school
     */
    Optional<KnownPerson> identify(Adult adult, Predicate<KnownPerson> tie) {
        Optional<KnownPerson> person = find(adult, tie);
        person.ifPresent(found -> adult.become(found.id()));
        return person;
    }

    private Optional<KnownPerson> find(Adult adult, Predicate<KnownPerson> tie) {
        List<KnownPerson> namesakes = known.getOrDefault(adult.fullName(), List.of()).stream()
                .filter(person -> adult.mayBe(person.id()))
                .toList();
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
        if (adult.isUndecided()) {
            // the answer to the first question may spare this one
            return Optional.empty();
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
                        people.stream().map(this::candidate).toList())
                .withLine(line);
        return draft.ask(question) instanceof Decisions.Decision.Chosen(UUID chosen)
                ? people.stream().filter(person -> person.id().equals(chosen)).findFirst()
                : Optional.empty();
    }

    private Candidate candidate(KnownPerson person) {
        return new Candidate(
                person.id(),
                person.name(),
                "",
                "",
                Contact.shownAddress(field -> person.value(field.column())),
                childrenOf.getOrDefault(person.id(), List.of()));
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
