package fr.ent.core.onboarding.onde;

import fr.ent.core.NewId;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/**
 * A line about one person. An absent value says nothing: what is known stays.
 *
 * @param id the id the person takes if the line turns out to be about somebody new
 * @param children for a guardian, the children named on the line
 */
public record Line(UUID id, OndeFile file, int number, Map<Field, String> values, List<NamedChild> children) {

    public Line {
        values = Map.copyOf(values);
        children = List.copyOf(children);
    }

    static Line read(OndeFile file, int number, Map<Field, String> values, List<NamedChild> children) {
        return new Line(NewId.next(), file, number, values, children);
    }

    public String value(Field field) {
        return values.getOrDefault(field, "");
    }
}
