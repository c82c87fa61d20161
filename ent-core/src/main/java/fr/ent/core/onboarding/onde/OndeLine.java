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
public record OndeLine(UUID id, OndeFile file, int number, Map<OndeField, String> values, List<NamedChild> children) {

    public OndeLine {
        values = Map.copyOf(values);
        children = List.copyOf(children);
    }

    static OndeLine read(OndeFile file, int number, Map<OndeField, String> values, List<NamedChild> children) {
        return new OndeLine(NewId.next(), file, number, values, children);
    }

    public String value(OndeField field) {
        return values.getOrDefault(field, "");
    }
}
