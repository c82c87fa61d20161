package fr.ent.core.onboarding.onde;

import static java.util.Map.entry;

import fr.ent.core.person.NameKey;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The column labels seen in real exports, all generations together. */
final class Labels {

    private static final Map<OndeField, List<String>> PUPILS = Map.ofEntries(
            entry(OndeField.FAMILY_NAME, List.of("Nom élève", "Nom de famille élève", "Nom de naissance élève", "Nom")),
            entry(OndeField.USUAL_NAME, List.of("Nom d'usage élève", "Nom usage élève", "Nom d'usage")),
            entry(OndeField.GIVEN_NAME, List.of("Prénom élève", "Prénom")),
            entry(OndeField.BIRTH_DATE, List.of("Date naissance", "Date de naissance")),
            entry(OndeField.SEX, List.of("Sexe")),
            entry(OndeField.INE, List.of("INE")),
            entry(OndeField.STREET, List.of("Adresse1")),
            entry(OndeField.POSTCODE, List.of("Cp1")),
            entry(OndeField.CITY, List.of("Commune1")),
            entry(OndeField.COUNTRY, List.of("Pays1")),
            entry(OndeField.SECOND_STREET, List.of("Adresse2")),
            entry(OndeField.SECOND_POSTCODE, List.of("Cp2")),
            entry(OndeField.SECOND_CITY, List.of("Commune2")),
            entry(OndeField.SECOND_COUNTRY, List.of("Pays2")),
            entry(OndeField.CYCLE, List.of("Cycle")),
            entry(OndeField.LEVEL, List.of("Niveau")),
            entry(OndeField.CLASS_NAME, List.of("Libellé classe", "Classe")),
            entry(OndeField.CLASS_NUMBER, List.of("Identifiant classe")),
            entry(OndeField.INSURED, List.of("Attestation fournie")),
            entry(OndeField.ASSOCIATION_CONSENT, List.of("Autorisation associations", "Autorisations associations")),
            entry(
                    OndeField.PHOTO_CONSENT,
                    List.of("Autorisation photo", "Autorisations photos", "Autorisation photos")),
            entry(OndeField.NEXT_STEP, List.of("Décision de passage")));

    private static final Map<OndeField, List<String>> GUARDIANS = Map.ofEntries(
            entry(OndeField.TITLE, List.of("Civilité responsable", "Civilité")),
            entry(OndeField.USUAL_NAME, List.of("Nom usage responsable", "Nom d'usage responsable")),
            entry(OndeField.FAMILY_NAME, List.of("Nom responsable", "Nom de famille responsable")),
            entry(OndeField.GIVEN_NAME, List.of("Prénom responsable")),
            entry(OndeField.STREET, List.of("Adresse responsable", "Adresse")),
            entry(OndeField.POSTCODE, List.of("CP responsable", "CP")),
            entry(OndeField.CITY, List.of("Commune responsable", "Commune")),
            entry(OndeField.COUNTRY, List.of("Pays", "Pays responsable")),
            entry(OndeField.EMAIL, List.of("Courriel", "Courriel responsable")),
            entry(OndeField.HOME_PHONE, List.of("Téléphone domicile")),
            entry(OndeField.WORK_PHONE, List.of("Téléphone travail")),
            entry(OndeField.MOBILE_PHONE, List.of("Téléphone portable")),
            entry(OndeField.CHILD_USUAL_NAME, List.of("Nom d'usage enfant", "Nom d'usage élève", "Nom usage enfant")),
            entry(
                    OndeField.CHILD_FAMILY_NAME,
                    List.of("Nom de famille enfant", "Nom de famille élève", "Nom enfant", "Nom élève")),
            entry(OndeField.CHILD_GIVEN_NAME, List.of("Prénom enfant", "Prénom élève")),
            entry(
                    OndeField.CHILD_CLASS,
                    List.of("Classes enfants", "Classe enfant", "Classes élèves", "Classes enfant", "Classe élève")));

    private static final Map<OndeField, List<String>> TEACHERS = Map.ofEntries(
            entry(OndeField.TITLE, List.of("Civilité")),
            entry(OndeField.USUAL_NAME, List.of("Nom usage", "Nom d'usage")),
            entry(OndeField.FAMILY_NAME, List.of("Nom", "Nom de famille")),
            entry(OndeField.GIVEN_NAME, List.of("Prénom")),
            entry(OndeField.STREET, List.of("Adresse")),
            entry(OndeField.POSTCODE, List.of("CP")),
            entry(OndeField.CITY, List.of("Commune")),
            entry(OndeField.COUNTRY, List.of("Pays")),
            entry(OndeField.EMAIL, List.of("Courriel")),
            entry(OndeField.HOME_PHONE, List.of("Téléphone domicile")),
            entry(OndeField.MOBILE_PHONE, List.of("Téléphone portable")),
            entry(OndeField.HEADS_SCHOOL, List.of("Directeur")),
            entry(OndeField.CLASS_NAME, List.of("Classe")));

    private static final Set<OndeField> NEEDED_OF_PERSON = Set.of(OndeField.FAMILY_NAME, OndeField.GIVEN_NAME);
    private static final Set<OndeField> NEEDED_OF_PUPIL =
            Set.of(OndeField.FAMILY_NAME, OndeField.GIVEN_NAME, OndeField.BIRTH_DATE, OndeField.CLASS_NAME);
    private static final Set<OndeField> NEEDED_OF_GUARDIAN = Set.of(
            OndeField.FAMILY_NAME,
            OndeField.GIVEN_NAME,
            OndeField.CHILD_FAMILY_NAME,
            OndeField.CHILD_GIVEN_NAME,
            OndeField.CHILD_CLASS);

    /** Columns that ONDE's exports have and that nothing is made of. */
    private static final Set<String> LEFT_OUT = Stream.of(
                    "Numéro de poste",
                    "Poste",
                    "Commune naissance",
                    "Commune de naissance",
                    "Département naissance",
                    "Département de naissance",
                    "Pays naissance",
                    "Pays de naissance",
                    "Nationalité",
                    "Date inscription",
                    "Date d'inscription",
                    "Date admission",
                    "Date d'admission",
                    "Date radiation",
                    "Etat",
                    "Regroupement",
                    "Lien de parenté",
                    "Lien avec l'enfant",
                    "Autorité parentale",
                    "Profession",
                    "Catégorie socioprofessionnelle")
            .map(Labels::normalised)
            .collect(Collectors.toUnmodifiableSet());

    private static final Set<OndeField> TELLING_PUPILS = Set.of(OndeField.BIRTH_DATE, OndeField.INE);

    private Labels() {}

    /** Fields by normalised label. */
    static Map<String, OndeField> of(OndeFile file) {
        Map<String, OndeField> fields = new HashMap<>();
        known(file).forEach((field, labels) -> labels.forEach(label -> fields.put(normalised(label), field)));
        return fields;
    }

    /** Whether a column is known not to matter. */
    static boolean isLeftOut(String label) {
        return LEFT_OUT.contains(normalised(label));
    }

    /** Whether only a list of pupils has such a column. */
    static boolean tellsPupils(String label) {
        return TELLING_PUPILS.stream()
                .flatMap(field -> PUPILS.getOrDefault(field, List.of()).stream())
                .map(Labels::normalised)
                .anyMatch(normalised(label)::equals);
    }

    static Set<OndeField> needed(OndeFile file) {
        return switch (file) {
            case PUPILS -> NEEDED_OF_PUPIL;
            case GUARDIANS -> NEEDED_OF_GUARDIAN;
            case TEACHERS -> NEEDED_OF_PERSON;
        };
    }

    /** How a column is usually called, to name it in an error. */
    static String usual(OndeFile file, OndeField field) {
        return known(file).getOrDefault(field, List.of(field.column())).getFirst();
    }

    static String normalised(String label) {
        return NameKey.of(label).value();
    }

    private static Map<OndeField, List<String>> known(OndeFile file) {
        return switch (file) {
            case PUPILS -> PUPILS;
            case GUARDIANS -> GUARDIANS;
            case TEACHERS -> TEACHERS;
        };
    }
}
