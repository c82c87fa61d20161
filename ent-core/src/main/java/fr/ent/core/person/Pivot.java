package fr.ent.core.person;

import java.time.LocalDate;

/**
 * The civil identity that FranceConnect vouches for.
 *
 * @param givenNames all first names, separated by spaces
 * @param familyName the name at birth
 * @param gender {@code female} or {@code male}
 * @param birthPlace INSEE code of the commune, empty when born abroad
 * @param birthCountry INSEE code of the country, {@code 99100} for France
 */
public record Pivot(
        String givenNames,
        String familyName,
        LocalDate birthDate,
        String gender,
        String birthPlace,
        String birthCountry) {}
