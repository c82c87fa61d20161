package fr.ent.core.account.claim;

import static org.assertj.core.api.Assertions.assertThat;

import fr.ent.core.PersonId;
import fr.ent.core.account.VouchedIdentity;
import fr.ent.core.person.CivilIdentity;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class NameOfLetterTests {

    @ParameterizedTest
    @CsvSource({
        "Benali, '', Sofia, Sofia Inès, BÉNALI",
        "Le Goff-Martin, '', Léa, LÉA MARIE, LE GOFF",
        "Dupont, Benali, Sofia, Sofia, Benali",
        "Benali, '', Inès, Sofia Inès, Benali",
        "Benali, '', Marie Claire, Marie Claire Louise, Benali",
        "N'Diaye, '', Awa, Awa, N’DIAYE",
    })
    void knowsANameThatSchoolsWriteInPart(
            String familyName, String usualName, String givenName, String vouchedGiven, String vouchedFamily) {
        assertThat(letter(familyName, usualName, givenName).is(vouched(vouchedGiven, vouchedFamily)))
                .isTrue();
    }

    @ParameterizedTest
    @CsvSource({
        "Benali, '', Sofia, Karim, BENALI",
        "Benali, '', Sofia, Sofia, Morel",
        "Le Goff, '', Léa, Léa, LE BRUN",
        "Benali, '', Sofia, Sofiane, Benali",
        "Benali, '', Sofia, '', ''",
        "'', '', '', Sofia, Benali",
    })
    void seesQuiteAnotherName(
            String familyName, String usualName, String givenName, String vouchedGiven, String vouchedFamily) {
        assertThat(letter(familyName, usualName, givenName).is(vouched(vouchedGiven, vouchedFamily)))
                .isFalse();
    }

    private static NameOfLetter letter(String familyName, String usualName, String givenName) {
        return new NameOfLetter(new CivilIdentity(
                new PersonId(UUID.randomUUID()), familyName, usualName, givenName, null, null, "", ""));
    }

    private static VouchedIdentity vouched(String givenNames, String familyName) {
        return new VouchedIdentity(givenNames, familyName, Optional.empty());
    }
}
