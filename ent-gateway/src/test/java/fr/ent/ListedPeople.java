package fr.ent;

import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.util.Arrays;
import java.util.Collection;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;

/** Finds in an answer's type a list whose entries, or what they hold, have a family name. */
final class ListedPeople {

    private final Set<Map.Entry<Type, Boolean>> seen = new HashSet<>();

    private ListedPeople() {}

    static boolean isIn(Type answer) {
        return new ListedPeople().lists(answer, false);
    }

    private boolean lists(Type type, boolean within) {
        if (type instanceof ParameterizedType some && some.getRawType() instanceof Class<?> raw) {
            boolean many = within || Collection.class.isAssignableFrom(raw) || Map.class.isAssignableFrom(raw);
            return Arrays.stream(some.getActualTypeArguments()).anyMatch(inner -> lists(inner, many));
        }
        if (!(type instanceof Class<?> known)
                || !known.getName().startsWith("fr.ent.")
                || !seen.add(Map.entry(type, within))) {
            return false;
        }
        if (known.isSealed()) {
            return Arrays.stream(known.getPermittedSubclasses()).anyMatch(inner -> lists(inner, within));
        }
        return known.isRecord() && Arrays.stream(known.getRecordComponents()).anyMatch(part -> names(part, within));
    }

    private boolean names(RecordComponent part, boolean within) {
        return (within && part.getName().equals("familyName")) || lists(part.getGenericType(), within);
    }
}
