package fr.ent.core.person;

import fr.ent.core.PersonId;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * The civil identity of a person, as far as the town hall knows it.
 *
 * @param familyName the name at birth; school files often hold the usual one here
 * @param usualName empty when there is none
 * @param sex {@code F} or {@code M}
 * @param birthPlace INSEE code of the commune, empty when unknown or abroad
 * @param birthCountry INSEE code of the country, {@code 99100} for France, empty when unknown
 */
public record CivilIdentity(
        PersonId person,
        String familyName,
        String usualName,
        String givenNames,
        @Nullable LocalDate birthDate,
        @Nullable String sex,
        String birthPlace,
        String birthCountry) {

    /** Whether one of our family names is this one, read without accents, hyphens and spaces. */
    public boolean hasFamilyName(String other) {
        NameKey key = NameKey.of(other);
        return !key.isEmpty() && (key.equals(NameKey.of(familyName)) || key.equals(NameKey.of(usualName)));
    }

    /** Whether our given names are the first of all these, which spaces separate. */
    public boolean hasFirstNamesOf(String all) {
        return NameKey.of(givenNames).beginsIn(all);
    }
}
