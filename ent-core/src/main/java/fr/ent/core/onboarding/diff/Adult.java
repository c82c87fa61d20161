package fr.ent.core.onboarding.diff;

import fr.ent.core.onboarding.diff.Question.Candidate;
import fr.ent.core.onboarding.onde.Field;
import fr.ent.core.onboarding.onde.Line;
import fr.ent.core.onboarding.onde.NamedChild;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;

/** An adult of a file, gathered from one line or several. The first line about the person wins. */
final class Adult {

    private static final Set<Field> ADDRESS = Set.of(Field.STREET, Field.POSTCODE, Field.CITY, Field.COUNTRY);

    private final List<Line> lines = new ArrayList<>();
    private final Map<Field, String> values = new EnumMap<>(Field.class);
    private Contact contact = new Contact(Set.of());

    void take(Line line) {
        boolean movedIn = values.containsKey(Field.STREET);
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

    Line first() {
        return lines.getFirst();
    }

    List<Line> lines() {
        return lines;
    }

    Map<Field, String> values() {
        return values;
    }

    String value(Field field) {
        return values.getOrDefault(field, "");
    }

    Contact contact() {
        return contact;
    }

    String address() {
        return Contact.address(this::value);
    }

    String name() {
        return value(Field.GIVEN_NAME) + " " + value(Field.FAMILY_NAME);
    }

    FullName fullName() {
        return FullName.of(value(Field.FAMILY_NAME), value(Field.GIVEN_NAME));
    }

    boolean sharesChildWith(Line line) {
        Set<Object> mine = new HashSet<>();
        lines.forEach(each -> each.children().forEach(child -> mine.add(signature(child))));
        return line.children().stream().map(Adult::signature).anyMatch(mine::contains);
    }

    private static Object signature(NamedChild child) {
        return List.of(FullName.of(child.familyName(), child.givenName()), child.className());
    }

    Candidate candidate() {
        return new Candidate(id(), name(), "", "", value(Field.STREET));
    }
}
