package fr.ent.core.catalogue;

import fr.ent.core.text.FoldedWords;
import fr.ent.core.text.SearchedWords;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The words of a resource by which it is ordered and found, without case and accents. */
public final class ResourceWords {

    private ResourceWords() {}

    public static String order(ResourceContent content) {
        return FoldedWords.of(content.title());
    }

    public static String searched(ResourceContent content) {
        return SearchedWords.of(Stream.of(
                        Stream.of(content.title(), content.host()),
                        Stream.of(content.publisher(), content.description()).filter(Objects::nonNull),
                        content.skills().stream(),
                        content.subjects().stream().map(SchoolSubject::title),
                        content.levels().stream().map(Enum::name))
                .flatMap(words -> words)
                .collect(Collectors.joining(" ")));
    }
}
