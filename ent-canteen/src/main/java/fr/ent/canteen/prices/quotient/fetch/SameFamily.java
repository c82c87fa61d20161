package fr.ent.canteen.prices.quotient.fetch;

import fr.ent.canteen.prices.quotient.source.FoundQuotient;
import fr.ent.core.person.CivilIdentity;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Comparator;
import java.util.HexFormat;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Whether a quotient is of the family that asks: the account's person is a claimant, and a child of the household is
 * among theirs. Otherwise somebody would read the income of people who have the same name.
 */
record SameFamily(CivilIdentity asker, List<CivilIdentity> children) {

    boolean isOf(FoundQuotient found) {
        return found.claimants().stream().anyMatch(claimant -> claimant.is(asker))
                && children.stream().anyMatch(child -> found.children().stream().anyMatch(theirs -> theirs.is(child)));
    }

    /** Stands for everything an answer depends on, and gives none of it away: the same as long as nothing is corrected. */
    String question() {
        String told = Stream.concat(
                        Stream.of(asker),
                        children.stream()
                                .sorted(Comparator.comparing(
                                        child -> child.person().value())))
                .flatMap(SameFamily::facts)
                .map(Object::toString)
                .collect(Collectors.joining("\0"));
        try {
            MessageDigest sha256 = MessageDigest.getInstance("SHA-256");
            return HexFormat.of().formatHex(sha256.digest(told.getBytes(StandardCharsets.UTF_8)));
        } catch (NoSuchAlgorithmException missing) {
            throw new IllegalStateException(missing);
        }
    }

    private static Stream<Object> facts(CivilIdentity one) {
        return Stream.of(
                one.person(),
                one.familyName(),
                one.usualName(),
                one.givenNames(),
                Objects.requireNonNullElse(one.birthDate(), ""),
                Objects.requireNonNullElse(one.sex(), ""),
                one.birthPlace(),
                one.birthCountry());
    }
}
