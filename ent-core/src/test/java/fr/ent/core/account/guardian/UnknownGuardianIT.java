package fr.ent.core.account.guardian;

import static org.assertj.core.api.Assertions.assertThat;

import fr.ent.core.PersonId;
import fr.ent.core.SchoolId;
import fr.ent.core.signin.GuardianIdentity;
import fr.ent.core.signin.GuardianOutcome;
import fr.ent.core.testing.AskedRights;
import fr.ent.core.testing.Town;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Guardians whom no child makes known, and those who are refused. */
class UnknownGuardianIT extends GuardianScene {

    @Test
    void meetsNobodyByTheOwnNameAndTheSchoolAlone() {
        town.guardian("Sofia", "Benali", lea);

        assertThat(come("1|BENALI|Sofia|7741")).isEqualTo(GuardianOutcome.IN);

        assertThat(met()).isEmpty();
        assertThat(trail()).containsExactly("sign-in.unmatched by null");
    }

    @Test
    void meetsNobodyThroughAChildOfAnotherNumber() {
        town.guardian("Sofia", "Benali", lea);

        come("1|BENALI|Léa|0990000002C");

        assertThat(met()).isEmpty();
    }

    @Test
    void meetsNobodyOfAnotherName() {
        town.guardian("Nicolas", "Benali", lea);

        come("1|BENALI|Sofia|" + INE);

        assertThat(met()).isEmpty();
    }

    @Test
    void choosesNobodyWhenTwoGuardiansFit() {
        town.guardian("Sofia", "Benali", lea);
        town.guardian("Sofia", "Benali", lea);

        come("1|BENALI|Sofia|" + INE);

        assertThat(met()).isEmpty();
    }

    @Test
    void choosesNobodyWhenTwoChildrenLeadToTwo() {
        town.guardian("Sofia", "Benali", lea);
        town.guardian("Sofia", "Benali", pupil("Tom", "Benali", "0990000003D"));

        come("1|BENALI|Sofia|" + INE, "1|BENALI|Sofia|0990000003D");

        assertThat(met()).isEmpty();
    }

    @Test
    void meetsNobodyThroughAChildThatACourtBarsThemFrom() {
        town.restrictedGuardian("Marc", "Benali", lea);

        signIns.signedIn(
                town.id(), subject, "ec-" + subject, named("Marc", List.of("1|BENALI|Marc|" + INE + "|" + uai())));

        assertThat(met()).isEmpty();
    }

    @Test
    void meetsNobodyForWhomTheStrongestRightIsAsked() {
        PersonId sofia = town.guardian("Sofia", "Benali", lea);
        AskedRights.ask(jdbc, town, sofia, town.administrator("Sacha", "Morel"));

        come("1|BENALI|Sofia|" + INE);

        assertThat(met()).isEmpty();
    }

    @Test
    void meetsNobodyThroughAPupilWhoLeft() {
        town.guardian("Sofia", "Benali", lea);
        town.run(() -> jdbc.sql("update core.pupil set left_on = date '2026-07-01' where id = :id")
                .param("id", lea.value())
                .update());

        come("1|BENALI|Sofia|" + INE);

        assertThat(met()).isEmpty();
    }

    @Test
    void meetsNobodyThroughAnotherSchoolOfTheTown() {
        town.guardian("Sofia", "Benali", lea);
        SchoolId other = town.school("Pasteur");

        signIns.signedIn(
                town.id(), subject, "ec-" + subject, guardian(List.of("1|BENALI|Sofia|" + INE + "|" + uai(other))));

        assertThat(met()).isEmpty();
    }

    @Test
    void neverMeetsWhoServesTheTown() {
        PersonId sofia = town.agent("Sofia", "Benali");
        town.familyOf(sofia, lea);

        come("1|BENALI|Sofia|" + INE);

        assertThat(met()).isEmpty();
    }

    @Test
    void neverMeetsWhoHasAnAccountAlready() {
        town.account(town.guardian("Sofia", "Benali", lea));

        come("1|BENALI|Sofia|" + INE);

        assertThat(met()).isEmpty();
    }

    @Test
    void refusesAPupil() {
        GuardianIdentity pupil = new GuardianIdentity("Léa", "BENALI", List.of("eleve1d"), List.of());

        assertThat(signIns.signedIn(town.id(), subject, "ec-" + subject, pupil)).isEqualTo(GuardianOutcome.NO_GUARDIAN);

        assertThat(trail()).containsExactly("sign-in.no-guardian by null");
    }

    @Test
    void refusesGuardiansOfChildrenOfOtherTowns() {
        Town elsewhere = planner.found("Ailleurs");
        SchoolId theirs = elsewhere.school("Jules-Ferry");
        String foreign = elsewhere.in(() -> jdbc.sql("select uai from core.school where id = :id")
                .param("id", theirs.value())
                .query(String.class)
                .single());

        assertThat(signIns.signedIn(
                        town.id(),
                        subject,
                        "ec-" + subject,
                        guardian(List.of("1|BENALI|Sofia|" + INE + "|" + foreign))))
                .isEqualTo(GuardianOutcome.ELSEWHERE);

        assertThat(trail()).containsExactly("sign-in.foreign-guardian by null");
    }

    @Test
    void keepsNoPersonalDetailOfSomeoneUnknown() {
        come("1|BENALI|Sofia|" + INE);

        String entry = town.in(() -> jdbc.sql("select target || details from core.audit_entry")
                .query(String.class)
                .single());
        assertThat(entry).isEqualTo("account:" + subject + "{}");
    }
}
