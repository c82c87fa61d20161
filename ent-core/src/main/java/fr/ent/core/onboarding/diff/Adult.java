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
import java.util.Set;
import java.util.UUID;

/** An adult of a file, gathered from one line or several. The first line about the person wins. */
final class Adult {

    private static final Set<OndeField> ADDRESS =
            Set.of(OndeField.STREET, OndeField.POSTCODE, OndeField.CITY, OndeField.COUNTRY);

    private final List<OndeLine> lines = new ArrayList<>();
    private final Map<OndeField, String> values = new EnumMap<>(OndeField.class);
    private Contact contact = new Contact(Set.of());

    void take(OndeLine line) {
        boolean movedIn = values.containsKey(OndeField.STREET);
        lines.add(line);
        line.values().forEach((field, value) -> {
            if (!movedIn || !ADDRESS.contains(field)) {
                values.putIfAbsent(field, value);
            }
        });
        contact = contact.with(Contact.of(line::value));
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
        return new Candidate(id(), name(), "", "", value(OndeField.STREET));
    }
}
