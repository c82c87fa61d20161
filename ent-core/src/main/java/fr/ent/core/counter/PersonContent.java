package fr.ent.core.counter;

import fr.ent.core.person.NameKey;
import fr.ent.core.text.OneLine;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import java.time.LocalDate;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
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

        /** Name and birth date: two people who share them are taken for one. */
        String sameness() {
            return String.join(
                    " ",
                    familyKey(),
                    givenKey(),
                    NameKey.of(usualName).value(),
                    birthDate == null ? "-" : birthDate.toString());
        }

        /** Whether somebody with these given names may be this person, since a file may hold only the first of them. */
        boolean mayBeCalled(String otherGivenNames) {
            return NameKey.of(givenName).beginsIn(otherGivenNames)
                    || NameKey.of(otherGivenNames).beginsIn(givenName);
        }

        /** The keys of the names that others may know as the family name. */
        Set<String> familyKeys() {
            return Stream.of(familyName, usualName)
                    .map(name -> NameKey.of(name).value())
                    .filter(key -> !key.isEmpty())
                    .collect(Collectors.toSet());
        }

        /** The civil identity by which FranceConnect meets a person; spelling and the usual name are no part of it. */
        String pivot() {
            return String.join(
                    " ",
                    familyKey(),
                    givenKey(),
                    birthDate == null ? "-" : birthDate.toString(),
                    sex == null ? "-" : sex,
                    birthPlace.isEmpty() ? "-" : birthPlace,
                    birthCountry.isEmpty() ? "-" : birthCountry);
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
