package fr.ent.core.account.provisioning;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fr.ent.core.ChildId;
import fr.ent.core.PersonId;
import fr.ent.core.PersonName;
import fr.ent.core.ServiceUnavailable;
import fr.ent.core.Viewer;
import fr.ent.core.Viewers;
import fr.ent.core.account.Account;
import fr.ent.core.account.NewAccount;
import fr.ent.core.account.testing.ClassScene;
import fr.ent.core.testing.Town;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

class ProvisioningIT extends ClassScene {

    @Autowired
    private ProvisionAccounts provisionAccounts;

    @Autowired
    private CloseAccounts closeAccounts;

    @Autowired
    private Viewers viewers;

    @Test
    void opensAnAccountForEachPupilTeacherAndHeadAndNobodyElse() {
        PersonId teacher = town.teacher("Claude", "Aubin", schoolClass);
        PersonId head = town.head("Ada", "Directrice", school);
        PersonId sofia = town.guardian("Sofia", "Benali", lea);
        PersonId agent = town.agent("Jo", "Maire");

        assertThat(provisionAccounts.provision(town.id())).isEqualTo(3);

        assertThat(viewers.findViewer(account(lea.asPerson()).subject()))
                .map(Viewer::person)
                .contains(lea.asPerson());
        assertThat(account(teacher).username()).matches("claude\\.aubin\\d*");
        assertThat(accounts.findOpenedFor(head)).isPresent();
        assertThat(accounts.findOpenedFor(sofia)).isEmpty();
        assertThat(accounts.findOpenedFor(agent)).isEmpty();
    }

    @Test
    void opensNothingTheSecondTime() {
        provisionAccounts.provision(town.id());
        Account first = account(lea.asPerson());

        assertThat(provisionAccounts.provision(town.id())).isZero();

        assertThat(accounts.listOpenedFor(lea.asPerson())).containsExactly(first);
    }

    @Test
    void tellsHomonymsApartByANumber() {
        ChildId other = town.pupil("Léa", "Benali", school, schoolClass);

        provisionAccounts.provision(town.id());

        assertThat(account(other.asPerson()).username())
                .isNotEqualTo(account(lea.asPerson()).username());
    }

    @Test
    void adoptsTheAccountOfARunThatDiedBeforeWritingItDown() {
        Account left = accounts.open(NewAccount.of(new PersonName(lea.asPerson(), "Léa", "Benali")));

        provisionAccounts.provision(town.id());

        assertThat(account(lea.asPerson())).isEqualTo(left);
        assertThat(accounts.listOpenedFor(lea.asPerson())).hasSize(1);
    }

    @Test
    void goesOnWhereASilentProviderStoppedIt() {
        accounts.fallSilent();
        assertThatThrownBy(() -> provisionAccounts.provision(town.id())).isInstanceOf(ServiceUnavailable.class);
        accounts.answerAgain();

        assertThat(provisionAccounts.provision(town.id())).isEqualTo(1);
    }

    @Test
    void worksThroughMoreThanOneBatch() {
        for (int i = 0; i < 120; i++) {
            town.pupil("Élève", "Numéro", school, schoolClass);
        }

        assertThat(provisionAccounts.provision(town.id())).isEqualTo(121);
        assertThat(provisionAccounts.provision(town.id())).isZero();
    }

    @Test
    void leavesOtherTerritoriesAlone() {
        Town neighbour = planner.found("Ailleurs");

        assertThat(provisionAccounts.provision(neighbour.id())).isZero();
        assertThat(accounts.findOpenedFor(lea.asPerson())).isEmpty();
    }

    @Test
    void closesTheAccountOfAPupilWhoLeftAndEndsItsSessions() {
        ChildId noe = town.pupil("Noé", "Martin", school, schoolClass);
        provisionAccounts.provision(town.id());
        leave(lea, "date '2026-11-20'");

        closeAccounts.close(town.id());
        closeAccounts.close(town.id());

        String subject = account(lea.asPerson()).subject();
        assertThat(accounts.isEnabled(subject)).isFalse();
        assertThat(accounts.sessionEnds(subject)).isEqualTo(1);
        assertThat(accounts.isEnabled(account(noe.asPerson()).subject())).isTrue();
    }

    @Test
    void opensItAgainForAPupilWhoIsBack() {
        provisionAccounts.provision(town.id());
        leave(lea, "date '2026-11-20'");
        closeAccounts.close(town.id());

        leave(lea, "null");
        closeAccounts.close(town.id());

        assertThat(accounts.isEnabled(account(lea.asPerson()).subject())).isTrue();
        assertThat(provisionAccounts.provision(town.id())).isZero();
    }

    @Test
    void givesNoAccountToAPupilWhoLeft() {
        leave(lea, "date '2026-11-20'");

        assertThat(provisionAccounts.provision(town.id())).isZero();
    }

    private void leave(ChildId child, String day) {
        town.run(() -> jdbc.sql("update core.pupil set left_on = " + day + " where id = :id")
                .param("id", child.value())
                .update());
    }

    private Account account(PersonId person) {
        return accounts.findOpenedFor(person).orElseThrow();
    }
}
