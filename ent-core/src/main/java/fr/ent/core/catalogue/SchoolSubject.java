package fr.ent.core.catalogue;

import fr.ent.core.text.FoldedWords;
import java.util.Arrays;
import java.util.Optional;
import java.util.Set;

/**
 * Domains of nursery school and subjects of elementary school, as the programmes name them: cycle 1, arrêté of 18 February
 * 2015 (BO spécial 2 of 26 March 2015); cycles 2 and 3, arrêté of 9 November 2015 (BO spécial 11 of 26 November 2015).
 */
public enum SchoolSubject {
    LANGUAGE("Mobiliser le langage dans toutes ses dimensions", 1),
    MOVING("Agir, s’exprimer, comprendre à travers l’activité physique", 1),
    CREATING("Agir, s’exprimer, comprendre à travers les activités artistiques", 1),
    FIRST_MATHEMATICS("Construire les premiers outils pour structurer sa pensée", 1),
    EXPLORING("Explorer le monde", 1),
    FRENCH("Français", 2, 3),
    FOREIGN_LANGUAGE("Langues vivantes", 2, 3),
    ART("Arts plastiques", 2, 3),
    MUSIC("Éducation musicale", 2, 3),
    ART_HISTORY("Histoire des arts", 3),
    SPORT("Éducation physique et sportive", 2, 3),
    CIVICS("Enseignement moral et civique", 2, 3),
    WORLD("Questionner le monde", 2),
    HISTORY_GEOGRAPHY("Histoire et géographie", 3),
    SCIENCE("Sciences et technologie", 3),
    MATHEMATICS("Mathématiques", 2, 3);

    private final String title;
    private final Set<Integer> cycles;

    SchoolSubject(String title, Integer... cycles) {
        this.title = title;
        this.cycles = Set.of(cycles);
    }

    /** Its name in the programmes. */
    public String title() {
        return title;
    }

    public Set<Integer> cycles() {
        return cycles;
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
