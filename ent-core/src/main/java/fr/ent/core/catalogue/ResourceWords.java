package fr.ent.core.catalogue;

import fr.ent.core.text.FoldedWords;
import java.util.Arrays;
import java.util.Objects;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The words of a resource by which it is ordered and found, without case and accents. */
public final class ResourceWords {

    /** To the stemmer {@code lecture/ecriture} would be a path, and a host one word. */
    private static final Pattern BETWEEN = Pattern.compile("[^\\p{L}\\p{N}]+");

    private ResourceWords() {}

    public static String order(ResourceContent content) {
        return FoldedWords.of(content.title());
    }

    public static String searched(ResourceContent content) {
        return parted(Stream.of(
                        Stream.of(content.title(), content.host()),
                        Stream.of(content.publisher(), content.description()).filter(Objects::nonNull),
                        content.skills().stream(),
                        content.subjects().stream().map(SchoolSubject::title),
                        content.levels().stream().map(Enum::name))
                .flatMap(words -> words)
                .collect(Collectors.joining(" ")));
    }

    /** A question for {@code to_tsquery}: all of the words, of the last ones their beginnings too. Empty where none was typed. */
    public static String question(String typed) {
        return Arrays.stream(parted(typed).split(" ", -1))
                .filter(word -> !word.isEmpty())
                .map(word -> word + ":*")
                .collect(Collectors.joining(" & "));
    }

    private static String parted(String words) {
        return BETWEEN.matcher(FoldedWords.of(words)).replaceAll(" ").strip();
    }
}
