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

    static boolean oneShortensTheOther(NameKey one, NameKey other) {
        return !one.isEmpty()
                && !other.isEmpty()
                && (one.value().startsWith(other.value()) || other.value().startsWith(one.value()));
    }
}
