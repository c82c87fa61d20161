package fr.ent.core.person;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * The civil identity that FranceConnect vouches for.
 *
 * @param givenNames all first names, separated by spaces
 * @param familyName the name at birth
 * @param birthDate nothing when only a part of it is known, as for some people born abroad
 * @param gender {@code female} or {@code male}
 * @param birthPlace INSEE code of the commune, empty when born abroad
 * @param birthCountry INSEE code of the country, {@code 99100} for France
 */
public record Pivot(
        String givenNames,
        String familyName,
        @Nullable LocalDate birthDate,
        String gender,
        String birthPlace,
        String birthCountry) {

    /**
     * The civil identity of an account, if it comes from FranceConnect. Of a partial date of birth, which people born abroad
     * may have ({@code 1962-00-00}), nothing is kept: nobody is recognised by a part of one.
     *
     * @param attributes the account's attribute of a name, null when it has none
     */
    public static Optional<Pivot> of(Function<String, @Nullable String> attributes) {
        Function<String, String> text = name -> Objects.requireNonNullElse(attributes.apply(name), "");
        return text.apply("fc_sub").isEmpty()
                ? Optional.empty()
                : Optional.of(new Pivot(
                        text.apply("fc_given_names"),
                        text.apply("fc_family_name"),
                        day(text.apply("fc_birthdate")),
                        text.apply("fc_gender"),
                        text.apply("fc_birthplace"),
                        text.apply("fc_birthcountry")));
    }

    private static @Nullable LocalDate day(String text) {
        try {
            return LocalDate.parse(text);
        } catch (DateTimeParseException partial) {
            return null;
        }
    }
}
