package fr.ent.core.entry;

import java.util.List;
import java.util.Locale;

/** The names by which the children of a class tell each other: the given name, and as much of the family's as two need who share it. */
public final class EntryNames {

    private EntryNames() {}

    public static String of(PupilEntry one, List<PupilEntry> all) {
        List<PupilEntry> namesakes = all.stream()
                .filter(other -> !other.child().equals(one.child()))
                .filter(other -> fold(other.givenName()).equals(fold(one.givenName())))
                .toList();
        if (namesakes.isEmpty()) {
            return one.givenName();
        }
        int signs = 1;
        while (signs < one.familyName().length() && isShared(start(one, signs), namesakes, signs)) {
            signs++;
        }
        String start = start(one, signs);
        return (one.givenName() + " " + start).strip()
                + (signs < one.familyName().length() ? "." : "");
    }

    private static boolean isShared(String start, List<PupilEntry> namesakes, int signs) {
        return namesakes.stream().anyMatch(other -> fold(start(other, signs)).equals(fold(start)));
    }

    private static String start(PupilEntry one, int signs) {
        return one.familyName().substring(0, Math.min(signs, one.familyName().length()));
    }

    private static String fold(String name) {
        return name.toLowerCase(Locale.FRENCH);
    }
}
