package fr.ent.core.counter;

import fr.ent.core.person.NameKey;
import fr.ent.core.text.OneLine;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** A person as written at the counter: the civil identity, and how to reach them. */
record PersonContent(
        @NotNull @Valid Identity identity, @NotNull @Valid Contact contact) {

    /**
     * The civil identity.
     *
     * @param familyName the name at birth
     * @param usualName empty when there is none
     * @param birthPlace INSEE code of the commune, empty when unknown or abroad
     * @param birthCountry INSEE code of the country, {@code 99100} for France, empty when unknown
     */
    record Identity(
            @NotBlank @OneLine(max = 120) String familyName,
            @NotNull @OneLine(max = 120) String usualName,
            @NotBlank @OneLine(max = 120) String givenName,
            @Nullable LocalDate birthDate,
            @Nullable @Pattern(regexp = "[FM]") String sex,
            @NotNull @Pattern(regexp = "|[0-9AB]{5}") String birthPlace,
            @NotNull @Pattern(regexp = "|[0-9]{5}") String birthCountry) {

        String familyKey() {
            return NameKey.of(familyName).value();
        }

        String givenKey() {
            return NameKey.of(givenName).value();
        }
    }

    /** Addresses and telephones; each may be empty. */
    record Contact(
            @NotNull @OneLine(max = 200) @Pattern(regexp = "|[^@\\s]+@[^@\\s]+")
            String email,

            @NotNull @OneLine(max = 30) String homePhone,
            @NotNull @OneLine(max = 30) String workPhone,
            @NotNull @OneLine(max = 30) String mobilePhone,
            @NotNull @OneLine(max = 200) String street,
            @NotNull @OneLine(max = 12) String postcode,
            @NotNull @OneLine(max = 120) String city,
            @NotNull @OneLine(max = 120) String country) {}
}
