package fr.ent.core.catalogue;

import fr.ent.core.text.FoldedWords;
import java.util.Arrays;
import java.util.Optional;

/**
 * Domains of nursery school and subjects of elementary school, as the programmes name them: cycle 1, arrêté of 18 February
 * 2015 (BO spécial 2 of 26 March 2015); cycles 2 and 3, arrêté of 9 November 2015 (BO spécial 11 of 26 November 2015).
 */
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
        String wanted = FoldedWords.of(words);
        return Arrays.stream(values())
                .filter(one -> FoldedWords.of(one.title).equals(wanted)
                        || FoldedWords.of(one.name()).equals(wanted))
                .findFirst();
    }
}
