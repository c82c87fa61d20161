package fr.ent.core.catalogue;

import fr.ent.core.text.FoldedWords;
import java.util.Arrays;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.modulith.NamedInterface;

/**
 * Domains of nursery school and subjects of elementary school, as the programmes name them: cycle 1, arrêté of 18 February
 * 2015 (BO spécial 2 of 26 March 2015); cycles 2 and 3, arrêté of 9 November 2015 (BO spécial 11 of 26 November 2015).
 */
@NamedInterface("subject")
public enum SchoolSubject {
    LANGUAGE("Mobiliser le langage dans toutes ses dimensions"),
    MOVING("Agir, s’exprimer, comprendre à travers l’activité physique"),
    CREATING("Agir, s’exprimer, comprendre à travers les activités artistiques"),
    FIRST_MATHEMATICS("Construire les premiers outils pour structurer sa pensée"),
    EXPLORING("Explorer le monde"),
    FRENCH("Français"),
    FOREIGN_LANGUAGE("Langues vivantes"),
    ART("Arts plastiques"),
    MUSIC("Éducation musicale"),
    ART_HISTORY("Histoire des arts"),
    SPORT("Éducation physique et sportive"),
    CIVICS("Enseignement moral et civique"),
    WORLD("Questionner le monde"),
    HISTORY_GEOGRAPHY("Histoire et géographie"),
    SCIENCE("Sciences et technologie"),
    MATHEMATICS("Mathématiques");

    private static final Map<String, SchoolSubject> BY_WORDS = Arrays.stream(values())
            .flatMap(one -> Stream.of(one.title, one.name())
                    .map(FoldedWords::of)
                    .distinct()
                    .map(words -> Map.entry(words, one)))
            .collect(Collectors.toUnmodifiableMap(Map.Entry::getKey, Map.Entry::getValue));

    private final String title;

    SchoolSubject(String title) {
        this.title = title;
    }

    /** Its name in the programmes. */
    public String title() {
        return title;
    }

    /** The subject that a file names, by its title or by its sign here. */
    public static Optional<SchoolSubject> read(String words) {
        return Optional.ofNullable(BY_WORDS.get(FoldedWords.of(words)));
    }
}
