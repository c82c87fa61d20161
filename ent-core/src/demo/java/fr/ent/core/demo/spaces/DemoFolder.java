package fr.ent.core.demo.spaces;

import fr.ent.core.demo.SchoolClass;
import java.util.List;
import java.util.Map;

/**
 * A folder of the demonstration.
 *
 * @param readers by its rule; none where it has none
 * @param files contents by their name
 */
record DemoFolder(
        String name, String readers, boolean pupilsAdd, Map<String, DemoContent> files, List<DemoFolder> folders) {

    DemoFolder {
        files = Map.copyOf(files);
        folders = List.copyOf(folders);
    }

    private static final int ELEMENTARY = 6;

    static final String ABOVE = "";

    /** A file that lies in the trash. */
    static final String THROWN_AWAY = "Ancien plan.png";

    /** A photo with a pupil who may not be shown. */
    static final String WITH_A_NO = "La classe au parc.png";

    private static final DemoFolder OUTING = new DemoFolder(
            "Sortie au parc",
            "PUPILS",
            false,
            Map.of(
                    "Le plan.png",
                    DemoContent.MAP,
                    THROWN_AWAY,
                    DemoContent.MAP,
                    WITH_A_NO,
                    DemoContent.OUTING,
                    "Ce qu’il faut.txt",
                    DemoContent.LIST),
            List.of());

    private static final DemoFolder WORKS = new DemoFolder("Nos travaux", "PUPILS", true, Map.of(), List.of());

    private static final List<DemoFolder> OF_NURSERY_CLASS = List.of(
            new DemoFolder(
                    "Nos comptines",
                    "FAMILIES",
                    false,
                    Map.of(
                            "La feuille, à écouter.wav", DemoContent.SONG,
                            "La feuille.txt", DemoContent.POEM,
                            "Compter jusqu’à cinq.png", DemoContent.DOTS),
                    List.of()),
            OUTING,
            WORKS,
            new DemoFolder(
                    "Préparations",
                    "STAFF",
                    false,
                    Map.of("Compter jusqu’à cinq, à imprimer.png", DemoContent.DOTS),
                    List.of()));

    private static final List<DemoFolder> OF_ELEMENTARY_CLASS = List.of(
            new DemoFolder(
                    "Leçons",
                    "FAMILIES",
                    false,
                    Map.of("Poésie de novembre.txt", DemoContent.POEM),
                    List.of(
                            new DemoFolder(
                                    "Mathématiques",
                                    ABOVE,
                                    false,
                                    Map.of(
                                            "Les fractions.png", DemoContent.FRACTIONS,
                                            "Lire l’heure.png", DemoContent.CLOCK),
                                    List.of()),
                            new DemoFolder(
                                    "Musique",
                                    ABOVE,
                                    false,
                                    Map.of("Le chant de la chorale.wav", DemoContent.SONG),
                                    List.of()))),
            OUTING,
            WORKS,
            new DemoFolder(
                    "Préparations",
                    "STAFF",
                    false,
                    Map.of("Fractions, à imprimer.png", DemoContent.FRACTIONS),
                    List.of()));

    static final List<DemoFolder> OF_SCHOOL = List.of(new DemoFolder(
            "Conseils des maîtres", ABOVE, false, Map.of("Compte rendu.txt", DemoContent.MINUTES), List.of()));

    static final List<DemoFolder> OF_TEACHER = List.of(
            new DemoFolder(
                    "Idées de séances",
                    ABOVE,
                    false,
                    Map.of("Poésie à dire.txt", DemoContent.POEM, "L’heure, au tableau.png", DemoContent.CLOCK),
                    List.of()),
            new DemoFolder("Modèles", ABOVE, false, Map.of("Liste d’une sortie.txt", DemoContent.LIST), List.of()));

    static final List<DemoFolder> OF_PUPIL =
            List.of(new DemoFolder("Mes poésies", ABOVE, false, Map.of("La feuille.txt", DemoContent.POEM), List.of()));

    static List<DemoFolder> of(SchoolClass schoolClass) {
        return schoolClass.age() < ELEMENTARY ? OF_NURSERY_CLASS : OF_ELEMENTARY_CLASS;
    }
}
