package fr.ent.core.catalogue.exchange;

import fr.ent.core.text.FoldedWords;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The fields of a resource in a file, with the names of its columns and how long it may be. */
enum ResourceField {
    TITLE("Titre", 200, "title"),
    ADDRESS("Adresse", 500, "url", "lien", "address"),
    KIND("Genre", 40, "type", "kind"),
    PUBLISHER("Éditeur", 120, "publisher", "auteur"),
    LEVELS("Niveaux", 200, "niveau", "levels"),
    SUBJECTS("Matières", 1000, "matiere", "domaines", "subjects"),
    SKILLS("Compétences", 1800, "competence", "skills"),
    LANGUAGE("Langue", 40, "language"),
    LICENCE("Licence", 200, "droits", "license"),
    MINUTES("Durée en minutes", 40, "duree", "minutes"),
    DESCRIPTION("Description", 2000, "resume"),
    TEACHER_SHEET("Fiche pour l’enseignant", 4000, "fiche enseignant"),
    PARENT_SHEET("Fiche pour le parent", 4000, "fiche parent");

    private final String column;
    private final int longest;

    @SuppressWarnings("ImmutableEnumChecker") // toUnmodifiableSet is
    private final Set<String> names;

    ResourceField(String column, int longest, String... others) {
        this.column = column;
        this.longest = longest;
        this.names = Stream.concat(Stream.of(column), Arrays.stream(others))
                .map(FoldedWords::of)
                .collect(Collectors.toUnmodifiableSet());
    }

    String column() {
        return column;
    }

    int longest() {
        return longest;
    }

    /** As requests name it. */
    String sign() {
        StringBuilder sign = new StringBuilder();
        for (String word : name().toLowerCase(Locale.ROOT).split("_", -1)) {
            sign.append(sign.isEmpty() ? word : Character.toUpperCase(word.charAt(0)) + word.substring(1));
        }
        return sign.toString();
    }

    static Optional<ResourceField> read(String header) {
        String name = FoldedWords.of(header);
        return Arrays.stream(values())
                .filter(field -> field.names.contains(name))
                .findFirst();
    }
}
