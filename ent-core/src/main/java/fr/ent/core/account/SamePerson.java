package fr.ent.core.account;

import fr.ent.core.person.NameKey;
import fr.ent.core.person.Pivot;
import java.time.LocalDate;

/**
 * Whether a person of the directory has the civil identity of a pivot. All six must agree; only the place of birth is
 * left out for people born abroad, for whom it is empty. Names are compared by {@link NameKey}; the directory may hold
 * only the first of the given names, and never another one.
 */
record SamePerson(
        String familyName, String givenNames, LocalDate birthDate, String sex, String birthPlace, String birthCountry) {

    private static final String FRANCE = "99100";

    boolean is(Pivot pivot) {
        return NameKey.of(familyName).equals(NameKey.of(pivot.familyName()))
                && NameKey.of(givenNames).beginsIn(pivot.givenNames())
                && birthDate.equals(pivot.birthDate())
                && sex.equals(sexOf(pivot))
                && birthCountry.equals(pivot.birthCountry())
                && (!FRANCE.equals(birthCountry) || isSamePlace(pivot));
    }

    /** The letter by which the directory writes a pivot's gender; nothing when it says none. */
    static String sexOf(Pivot pivot) {
        return switch (pivot.gender()) {
            case "female" -> "F";
            case "male" -> "M";
            default -> "";
        };
    }

    private boolean isSamePlace(Pivot pivot) {
        return !birthPlace.isEmpty() && birthPlace.equals(pivot.birthPlace());
    }
}
