package fr.ent.core.onboarding.diff;

import fr.ent.core.onboarding.diff.Question.Candidate;
import fr.ent.core.onboarding.onde.NamedChild;
import fr.ent.core.onboarding.onde.OndeField;
import fr.ent.core.onboarding.onde.OndeLine;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

/** An adult of a file, gathered from one line or several. The first line about the person wins. */
final class Adult {

    private static final Set<OndeField> ADDRESS =
            Set.of(OndeField.STREET, OndeField.POSTCODE, OndeField.CITY, OndeField.COUNTRY);

    private final List<OndeLine> lines = new ArrayList<>();
    private final Map<OndeField, String> values = new EnumMap<>(OndeField.class);
    private final Set<UUID> known = new HashSet<>();
    private final List<Adult> apart = new ArrayList<>();
    private Contact contact = new Contact(Set.of());
    private Optional<UUID> person = Optional.empty();
    private boolean undecided;

    /** @param people of the directory whom the line may be about: they share a child or a contact with it */
    void take(OndeLine line, Set<UUID> people) {
        known.addAll(people);
        boolean movedIn = values.containsKey(OndeField.STREET);
        lines.add(line);
        line.values().forEach((field, value) -> {
            if (!movedIn || !ADDRESS.contains(field)) {
                values.putIfAbsent(field, value);
            }
        });
        contact = contact.with(Contact.of(line::value));
    }

    /** Whether the directory knows both as one and the same person. */
    boolean isOneOf(Set<UUID> people) {
        return known.size() == 1 && known.equals(people);
    }

    /** Whether the directory knows both, as two people. */
    boolean isToldApartFrom(Set<UUID> people) {
        return known.size() == 1 && people.size() == 1 && !known.equals(people);
    }

    /** Somebody decided that these are other people. */
    void keepApart(List<Adult> others) {
        apart.addAll(others);
    }

    boolean mayBe(UUID someone) {
        return apart.stream()
                .noneMatch(other -> other.person.filter(someone::equals).isPresent());
    }

    void become(UUID someone) {
        person = Optional.of(someone);
    }

    /** It is asked whether this is somebody else of the file. */
    void leaveOpen() {
        undecided = true;
    }

    boolean isUndecided() {
        return undecided;
    }

    UUID id() {
        return first().id();
    }

    OndeLine first() {
        return lines.getFirst();
    }

    List<OndeLine> lines() {
        return lines;
    }

    Map<OndeField, String> values() {
        return values;
    }

    String value(OndeField field) {
        return values.getOrDefault(field, "");
    }

    Contact contact() {
        return contact;
    }

    String address() {
        return Contact.address(this::value);
    }

    String name() {
        return value(OndeField.GIVEN_NAME) + " " + value(OndeField.FAMILY_NAME);
    }

    FullName fullName() {
        return FullName.of(value(OndeField.FAMILY_NAME), value(OndeField.GIVEN_NAME));
    }

    boolean sharesChildWith(OndeLine line) {
        Set<Object> mine = new HashSet<>();
        lines.forEach(each -> each.children().forEach(child -> mine.add(signature(child))));
        return line.children().stream().map(Adult::signature).anyMatch(mine::contains);
    }

    private static Object signature(NamedChild child) {
        return List.of(FullName.of(child.familyName(), child.givenName()), child.className());
    }

    Candidate candidate() {
        return new Candidate(
                id(),
                name(),
                "",
                "",
                Contact.shownAddress(this::value),
                lines.stream()
                        .flatMap(line -> line.children().stream())
                        .map(NamedChild::name)
                        .distinct()
                        .toList());
    }
}
