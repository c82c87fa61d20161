package fr.ent.core.catalogue.exchange;

import fr.ent.core.text.FoldedWords;
import fr.ent.core.yearchange.plan.SchoolLevel;
import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;

/** The levels of resources in words: by their short names, written out, or as a cycle or a kind of school. */
final class LevelWords {

    private static final int MOST_PARTS = 12;
    private static final Pattern COMMAS = Pattern.compile("[,;]");

    private static final List<SchoolLevel> NURSERY = List.copyOf(EnumSet.range(SchoolLevel.TPS, SchoolLevel.GS));
    private static final List<SchoolLevel> ELEMENTARY = List.copyOf(EnumSet.range(SchoolLevel.CP, SchoolLevel.CM2));

    /** By the words that a part has; of cycle 3 what is of the primary school (arrêté of 9 November 2015). */
    private static final Map<Pattern, List<SchoolLevel>> GROUPS = Map.of(
            Pattern.compile("\\b(cycles? ?(1|i)|apprentissages premiers|maternelle)\\b"),
            NURSERY,
            Pattern.compile("\\b(cycles? ?(2|ii)|apprentissages fondamentaux)\\b"),
            List.of(SchoolLevel.CP, SchoolLevel.CE1, SchoolLevel.CE2),
            Pattern.compile("\\b(cycles? ?(3|iii)|cycle de consolidation)\\b"),
            List.of(SchoolLevel.CM1, SchoolLevel.CM2),
            Pattern.compile("^(ecole )?elementaire$"),
            ELEMENTARY);

    private LevelWords() {}

    /** All that are told, one with commas between or several; none where no word is known. */
    static List<SchoolLevel> read(String words) {
        Collection<SchoolLevel> known = EnumSet.noneOf(SchoolLevel.class);
        COMMAS.splitAsStream(words).limit(MOST_PARTS).map(LevelWords::readOne).forEach(known::addAll);
        return List.copyOf(known);
    }

    private static Collection<SchoolLevel> readOne(String part) {
        Collection<SchoolLevel> named = SchoolLevel.listIn(part);
        if (named.isEmpty()) {
            named = SchoolLevel.read(part).map(List::of).orElse(List.of());
        }
        return named.isEmpty() ? groups(FoldedWords.of(part)) : named;
    }

    private static Collection<SchoolLevel> groups(String part) {
        Collection<SchoolLevel> known = new ArrayList<>();
        GROUPS.forEach((words, levels) -> {
            if (words.matcher(part).find()) {
                known.addAll(levels);
            }
        });
        return known;
    }
}
