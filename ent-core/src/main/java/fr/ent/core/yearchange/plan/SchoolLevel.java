package fr.ent.core.yearchange.plan;

import fr.ent.core.SchoolView;
import fr.ent.core.person.NameKey;
import java.util.Arrays;
import java.util.Collection;
import java.util.EnumSet;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** A level of nursery or elementary school, as files and classes write it. */
public enum SchoolLevel {
    TPS("TOUTEPETITESECTION", "TRESPETITESECTION"),
    PS("PETITESECTION"),
    MS("MOYENNESECTION"),
    GS("GRANDESECTION"),
    CP("COURSPREPARATOIRE"),
    CE1("COURSELEMENTAIRE1", "COURSELEMENTAIRE1EREANNEE", "COURSELEMENTAIREPREMIEREANNEE"),
    CE2("COURSELEMENTAIRE2", "COURSELEMENTAIRE2EMEANNEE", "COURSELEMENTAIREDEUXIEMEANNEE"),
    CM1("COURSMOYEN1", "COURSMOYEN1EREANNEE", "COURSMOYENPREMIEREANNEE"),
    CM2("COURSMOYEN2", "COURSMOYEN2EMEANNEE", "COURSMOYENDEUXIEMEANNEE");

    /** A level's short name as a word of its own: in {@code CE1-CE2 Mme Aubin} and {@code CPA}, not in {@code CAMPS}. */
    private static final Pattern SHORT =
            Pattern.compile("(?<![A-Z0-9])(TPS|PS|MS|GS|CP|C[EM] ?[12])(?=[A-D1-4]?(?![A-Z0-9]))");

    /** Between spaces. */
    private final String longNames;

    SchoolLevel(String... longNames) {
        this.longNames = " " + String.join(" ", longNames) + " ";
    }

    /** Reads a pupil's level; nothing where it isn't one. */
    public static Optional<SchoolLevel> read(String text) {
        String key = NameKey.of(text).value();
        return key.isEmpty()
                ? Optional.empty()
                : Arrays.stream(values())
                        .filter(level -> (" " + level.name() + level.longNames).contains(" " + key + " "))
                        .findFirst();
    }

    /** The levels that a class's name, or a sentence, tells. */
    public static Set<SchoolLevel> listIn(String text) {
        Set<SchoolLevel> levels = EnumSet.noneOf(SchoolLevel.class);
        Matcher found = SHORT.matcher(text.toUpperCase(Locale.ROOT));
        while (found.find()) {
            levels.add(valueOf(found.group(1).replace(" ", "")));
        }
        return levels;
    }

    /** The levels that a class's name tells, or else those for which it was opened. */
    public static Set<SchoolLevel> ofClass(String name, Collection<SchoolLevel> opened) {
        Set<SchoolLevel> named = listIn(name);
        named.addAll(named.isEmpty() ? opened : Set.of());
        return named;
    }

    /** The words of a class's name beside its levels: {@code A} in {@code CP A}. */
    static NameKey restOf(String className) {
        return NameKey.of(SHORT.matcher(className.toUpperCase(Locale.ROOT)).replaceAll(" "));
    }

    /** The level so many years later; nothing after the last. */
    public Optional<SchoolLevel> after(int years) {
        return Arrays.stream(values())
                .dropWhile(level -> level != this)
                .skip(years)
                .findFirst();
    }

    public boolean isTaughtAt(SchoolView.Level kind) {
        return switch (kind) {
            case NURSERY -> compareTo(CP) < 0;
            case ELEMENTARY -> compareTo(CP) >= 0;
            case PRIMARY -> true;
        };
    }
}
