package fr.ent.homework.library.librarian;

import fr.ent.core.ChildView;
import fr.ent.core.text.FoldedWords;
import java.util.Collection;
import java.util.List;

/** The family names of a school's pupils, cut to the letters that tell namesakes apart. */
public final class ShortNames {

    private ShortNames() {}

    /** One letter, or as many as no other pupil of the same given name shares: {@code B.}, {@code Ben.}. */
    public static String of(ChildView pupil, Collection<ChildView> all) {
        String name = pupil.familyName();
        List<String> namesakes = all.stream()
                .filter(other -> !other.id().equals(pupil.id()))
                .filter(other -> FoldedWords.of(other.givenName()).equals(FoldedWords.of(pupil.givenName())))
                .map(ChildView::familyName)
                .toList();
        for (int letters = 1; letters < name.length(); letters++) {
            String start = FoldedWords.of(name.substring(0, letters));
            if (namesakes.stream().noneMatch(other -> FoldedWords.of(other).startsWith(start))) {
                return name.substring(0, letters).strip() + ".";
            }
        }
        return name;
    }
}
