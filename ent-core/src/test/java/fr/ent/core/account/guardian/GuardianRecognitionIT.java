package fr.ent.core.account.guardian;

import static org.assertj.core.api.Assertions.assertThat;

import fr.ent.core.ChildId;
import fr.ent.core.PersonId;
import fr.ent.core.signin.GuardianOutcome;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Guardians whom a child of theirs makes known. */
class GuardianRecognitionIT extends GuardianScene {

    @Test
    void tiesTheOnlyGuardianOfThisNameByTheChildsNationalNumber() {
        PersonId sofia = town.guardian("Sofia", "Benali", lea);
        town.guardian("Nicolas", "Benali", lea);

        assertThat(come("1|BÉNALI|Sofia|" + INE)).isEqualTo(GuardianOutcome.IN);

        assertThat(met()).contains(sofia);
        assertThat(trail()).containsExactly("account.linked by " + sofia, "sign-in by " + sofia);
    }

    @Test
    void tiesByTheChildsNameWhereTheDirectoryHasNoNumber() {
        ChildId tom = pupil("Tom", "Benali", null);
        PersonId sofia = town.guardian("Sofia", "Benali", tom);

        come("1|BENALI|Tom|7741");

        assertThat(met()).contains(sofia);
    }

    @Test
    void tiesByOneChildOfSeveral() {
        PersonId sofia = town.guardian("Sofia", "Benali", lea);

        come("1|BENALI|Sofia|" + INE, "2|BENALI|Sofia|0990000009Z");

        assertThat(met()).contains(sofia);
    }

    @Test
    void knowsTheTieWhateverItSaysOfChildren() {
        PersonId sofia = town.guardian("Sofia", "Benali", lea);
        come("1|BENALI|Sofia|" + INE);

        assertThat(signIns.signedIn(
                        town.id(), subject, "ec-" + subject, guardian(List.of("1|BENALI|Sofia|9|0750001A"))))
                .isEqualTo(GuardianOutcome.IN);

        assertThat(trail()).last().isEqualTo("sign-in by " + sofia);
    }
}
