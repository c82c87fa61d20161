package fr.ent.core.catalogue.exchange;

import fr.ent.core.catalogue.ResourceKind;
import fr.ent.core.text.FoldedWords;
import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The kinds of resources in words: those of a spreadsheet, and the DCMI types that LOM-FR 1.9 takes over. */
final class KindWords {

    private static final Map<ResourceKind, String> FRENCH = new EnumMap<>(Map.of(
            ResourceKind.LINK, "Page",
            ResourceKind.SITE, "Site",
            ResourceKind.VIDEO, "Vidéo",
            ResourceKind.SOUND, "Son",
            ResourceKind.DOCUMENT, "Document",
            ResourceKind.EXERCISE, "Exercice"));

    private static final Map<ResourceKind, String> LOM = new EnumMap<>(Map.of(
            ResourceKind.SITE, "collection",
            ResourceKind.VIDEO, "image en mouvement",
            ResourceKind.SOUND, "son",
            ResourceKind.DOCUMENT, "texte",
            ResourceKind.EXERCISE, "ressource interactive"));

    private static final Map<String, ResourceKind> BY_WORDS = FRENCH.entrySet().stream()
            .flatMap(one -> Stream.of(one.getValue(), one.getKey().name())
                    .map(FoldedWords::of)
                    .distinct()
                    .map(words -> Map.entry(words, one.getKey())))
            .collect(Collectors.toUnmodifiableMap(Map.Entry::getKey, Map.Entry::getValue));

    private KindWords() {}

    static String of(ResourceKind kind) {
        return FRENCH.getOrDefault(kind, kind.name());
    }

    /** Of a spreadsheet. */
    static Optional<ResourceKind> read(String words) {
        return Optional.ofNullable(BY_WORDS.get(FoldedWords.of(words)));
    }

    /** None for a page, of which LOM-FR says nothing more. */
    static Optional<String> lom(ResourceKind kind) {
        return Optional.ofNullable(LOM.get(kind));
    }

    static Optional<ResourceKind> readLom(String words) {
        String wanted = FoldedWords.of(words);
        return LOM.entrySet().stream()
                .filter(one -> one.getValue().equals(wanted))
                .map(Map.Entry::getKey)
                .findFirst();
    }
}
