package fr.ent.core.account.claim;

import fr.ent.core.account.VouchedIdentity;
import fr.ent.core.person.CivilIdentity;
import fr.ent.core.person.NameKey;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * The name to which a letter was sent, beside the one that FranceConnect or ÉduConnect vouches for. Schools write one given name
 * of several, and a part of a double name; quite another name has no given name, or no family name, in common.
 */
record NameOfLetter(CivilIdentity person) {

    private static final Pattern WORDS = Pattern.compile("[\\s,'’-]+");
    private static final int SHORTEST_PART = 3;

    boolean is(VouchedIdentity vouched) {
        return hasGivenNameOf(vouched) && hasFamilyNameOf(vouched);
    }

    private boolean hasGivenNameOf(VouchedIdentity vouched) {
        NameKey written = NameKey.of(person.givenNames());
        return !written.isEmpty()
                && (person.hasFirstNamesOf(vouched.givenNames())
                        || WORDS.splitAsStream(vouched.givenNames())
                                .map(NameKey::of)
                                .anyMatch(written::equals));
    }

    private boolean hasFamilyNameOf(VouchedIdentity vouched) {
        return person.hasFamilyName(vouched.familyName())
                || words(person.familyName() + " " + person.usualName())
                        .anyMatch(part -> words(vouched.familyName()).anyMatch(part::equals));
    }

    /** Without particles and other short words. */
    private static Stream<NameKey> words(String name) {
        return WORDS.splitAsStream(name)
                .map(NameKey::of)
                .filter(word -> word.value().length() >= SHORTEST_PART);
    }
}
