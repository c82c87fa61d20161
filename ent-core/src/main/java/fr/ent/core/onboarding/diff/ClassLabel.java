package fr.ent.core.onboarding.diff;

import fr.ent.core.person.NameKey;
import java.util.Arrays;

/** Compares class labels as different exports write them: {@code CE1} for {@code CE1 Mme Aubin}, or several at once. */
final class ClassLabel {

    private ClassLabel() {}

    static boolean same(String cell, String className) {
        NameKey name = NameKey.of(className);
        return NameKey.of(cell).equals(name)
                || Arrays.stream(cell.split("[,/|]", -1)).map(NameKey::of).anyMatch(name::equals);
    }

    static boolean near(String cell, String className) {
        return oneShortensTheOther(NameKey.of(cell), NameKey.of(className));
    }

    /** Whether the class is one of those into which another is divided: {@code CP A} of {@code CP}, not {@code 11} of {@code 1}. */
    static boolean isPartOf(String className, String whole) {
        String part = NameKey.of(className).value();
        String start = NameKey.of(whole).value();
        return !start.isEmpty()
                && part.length() > start.length()
                && part.startsWith(start)
                && !(Character.isDigit(start.charAt(start.length() - 1))
                        && Character.isDigit(part.charAt(start.length())));
    }

    static boolean oneShortensTheOther(NameKey one, NameKey other) {
        return !one.isEmpty()
                && !other.isEmpty()
                && (one.value().startsWith(other.value()) || other.value().startsWith(one.value()));
    }
}
