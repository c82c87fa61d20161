package fr.ent.core.signin;

import java.util.Optional;
import java.util.Set;

/**
 * One child of a guardian, as ÉduConnect writes it ({@code FrEduVecteur}): {@code kind|family name|given name|number|UAI}.
 * Those who are known to read it find the account's own name in it; should it be the child's, it is read too.
 *
 * @param number the child's in the State's files of pupils: the national one, or that of another file
 * @param uai the child's school
 */
public record IdentityVector(String familyName, String givenName, String number, String uai) {

    /** Kinds of guardians, of the first degree and the second; pupils have others. */
    private static final Set<String> OF_GUARDIANS = Set.of("1", "2");

    private static final int PARTS = 5;

    /** Nothing when it isn't written so, or is no guardian's. */
    static Optional<IdentityVector> of(String text) {
        String[] parts = text.split("\\|", -1);
        return parts.length == PARTS && OF_GUARDIANS.contains(parts[0].strip())
                ? Optional.of(
                        new IdentityVector(parts[1].strip(), parts[2].strip(), parts[3].strip(), parts[4].strip()))
                : Optional.empty();
    }
}
