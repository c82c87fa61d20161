package fr.ent.core.onboarding.onde;

import static java.util.Map.entry;

import fr.ent.core.person.NameKey;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** The column labels seen in real exports, all generations together. */
final class Labels {

    private static final Map<Field, List<String>> PUPILS = Map.ofEntries(
            entry(Field.FAMILY_NAME, List.of("Nom élève", "Nom de famille élève", "Nom de naissance élève", "Nom")),
            entry(Field.USUAL_NAME, List.of("Nom d'usage élève", "Nom usage élève", "Nom d'usage")),
            entry(Field.GIVEN_NAME, List.of("Prénom élève", "Prénom")),
            entry(Field.BIRTH_DATE, List.of("Date naissance", "Date de naissance")),
            entry(Field.SEX, List.of("Sexe")),
            entry(Field.INE, List.of("INE")),
            entry(Field.STREET, List.of("Adresse1")),
            entry(Field.POSTCODE, List.of("Cp1")),
            entry(Field.CITY, List.of("Commune1")),
            entry(Field.COUNTRY, List.of("Pays1")),
            entry(Field.SECOND_STREET, List.of("Adresse2")),
            entry(Field.SECOND_POSTCODE, List.of("Cp2")),
            entry(Field.SECOND_CITY, List.of("Commune2")),
            entry(Field.SECOND_COUNTRY, List.of("Pays2")),
            entry(Field.CYCLE, List.of("Cycle")),
            entry(Field.LEVEL, List.of("Niveau")),
            entry(Field.CLASS_NAME, List.of("Libellé classe", "Classe")),
            entry(Field.CLASS_NUMBER, List.of("Identifiant classe")),
            entry(Field.INSURED, List.of("Attestation fournie")),
            entry(Field.ASSOCIATION_CONSENT, List.of("Autorisation associations", "Autorisations associations")),
            entry(Field.PHOTO_CONSENT, List.of("Autorisation photo", "Autorisations photos", "Autorisation photos")),
            entry(Field.NEXT_STEP, List.of("Décision de passage")));

    private static final Map<Field, List<String>> GUARDIANS = Map.ofEntries(
            entry(Field.TITLE, List.of("Civilité responsable", "Civilité")),
            entry(Field.USUAL_NAME, List.of("Nom usage responsable", "Nom d'usage responsable")),
            entry(Field.FAMILY_NAME, List.of("Nom responsable", "Nom de famille responsable")),
            entry(Field.GIVEN_NAME, List.of("Prénom responsable")),
            entry(Field.STREET, List.of("Adresse responsable", "Adresse")),
            entry(Field.POSTCODE, List.of("CP responsable", "CP")),
            entry(Field.CITY, List.of("Commune responsable", "Commune")),
            entry(Field.COUNTRY, List.of("Pays", "Pays responsable")),
            entry(Field.EMAIL, List.of("Courriel", "Courriel responsable")),
            entry(Field.HOME_PHONE, List.of("Téléphone domicile")),
            entry(Field.WORK_PHONE, List.of("Téléphone travail")),
            entry(Field.MOBILE_PHONE, List.of("Téléphone portable")),
            entry(Field.CHILD_USUAL_NAME, List.of("Nom d'usage enfant", "Nom d'usage élève", "Nom usage enfant")),
            entry(
                    Field.CHILD_FAMILY_NAME,
                    List.of("Nom de famille enfant", "Nom de famille élève", "Nom enfant", "Nom élève")),
            entry(Field.CHILD_GIVEN_NAME, List.of("Prénom enfant", "Prénom élève")),
            entry(
                    Field.CHILD_CLASS,
                    List.of("Classes enfants", "Classe enfant", "Classes élèves", "Classes enfant", "Classe élève")));

    private static final Map<Field, List<String>> TEACHERS = Map.ofEntries(
            entry(Field.TITLE, List.of("Civilité")),
            entry(Field.USUAL_NAME, List.of("Nom usage", "Nom d'usage")),
            entry(Field.FAMILY_NAME, List.of("Nom", "Nom de famille")),
            entry(Field.GIVEN_NAME, List.of("Prénom")),
            entry(Field.STREET, List.of("Adresse")),
            entry(Field.POSTCODE, List.of("CP")),
            entry(Field.CITY, List.of("Commune")),
            entry(Field.COUNTRY, List.of("Pays")),
            entry(Field.EMAIL, List.of("Courriel")),
            entry(Field.HOME_PHONE, List.of("Téléphone domicile")),
            entry(Field.MOBILE_PHONE, List.of("Téléphone portable")),
            entry(Field.HEADS_SCHOOL, List.of("Directeur")),
            entry(Field.CLASS_NAME, List.of("Classe")));

    private static final Set<Field> NEEDED_OF_PERSON = Set.of(Field.FAMILY_NAME, Field.GIVEN_NAME);
    private static final Set<Field> NEEDED_OF_PUPIL =
            Set.of(Field.FAMILY_NAME, Field.GIVEN_NAME, Field.BIRTH_DATE, Field.CLASS_NAME);
    private static final Set<Field> NEEDED_OF_GUARDIAN = Set.of(
            Field.FAMILY_NAME, Field.GIVEN_NAME, Field.CHILD_FAMILY_NAME, Field.CHILD_GIVEN_NAME, Field.CHILD_CLASS);

    private Labels() {}

    /** Fields by normalised label. */
    static Map<String, Field> of(OndeFile file) {
        Map<String, Field> fields = new HashMap<>();
        known(file).forEach((field, labels) -> labels.forEach(label -> fields.put(normalised(label), field)));
        return fields;
    }

    static Set<Field> needed(OndeFile file) {
        return switch (file) {
            case PUPILS -> NEEDED_OF_PUPIL;
            case GUARDIANS -> NEEDED_OF_GUARDIAN;
            case TEACHERS -> NEEDED_OF_PERSON;
        };
    }

    /** How a column is usually called, to name it in an error. */
    static String usual(OndeFile file, Field field) {
        return known(file).getOrDefault(field, List.of(field.column())).getFirst();
    }

    static String normalised(String label) {
        return NameKey.of(label).value();
    }

    private static Map<Field, List<String>> known(OndeFile file) {
        return switch (file) {
            case PUPILS -> PUPILS;
            case GUARDIANS -> GUARDIANS;
            case TEACHERS -> TEACHERS;
        };
    }
}
