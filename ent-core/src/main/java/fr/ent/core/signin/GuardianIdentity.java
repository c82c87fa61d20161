package fr.ent.core.signin;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * The identity that ÉduConnect says somebody has.
 *
 * @param affiliations {@code resp1d}, {@code resp2d}, {@code eleve1d}, {@code eleve2d}
 * @param vectors one for each child of a guardian
 */
public record GuardianIdentity(
        String givenNames, String familyName, List<String> affiliations, List<IdentityVector> vectors) {

    private static final List<String> OF_GUARDIANS = List.of("resp1d", "resp2d");

    public GuardianIdentity {
        affiliations = List.copyOf(affiliations);
        vectors = List.copyOf(vectors);
    }

    /**
     * That of an account, if it comes from ÉduConnect.
     *
     * @param attributes all values of the account's attribute of a name, null when it has none
     */
    public static Optional<GuardianIdentity> of(Function<String, @Nullable List<String>> attributes) {
        Function<String, List<String>> all =
                name -> Objects.requireNonNullElse(attributes.apply(name), List.<String>of());
        Function<String, String> first =
                name -> all.apply(name).stream().findFirst().orElse("");
        return first.apply("ec_sub").isEmpty()
                ? Optional.empty()
                : Optional.of(new GuardianIdentity(
                        first.apply("ec_given_name"),
                        first.apply("ec_family_name"),
                        all.apply("ec_affiliations"),
                        all.apply("ec_vectors").stream()
                                .flatMap(text -> IdentityVector.of(text).stream())
                                .toList()));
    }

    /** Whether a pupil's guardian is who signs in. */
    public boolean isGuardian() {
        return affiliations.stream().anyMatch(OF_GUARDIANS::contains);
    }
}
