package fr.ent.core.account;

import static org.assertj.core.api.Assertions.assertThat;

import fr.ent.core.PersonId;
import fr.ent.core.Viewer;
import fr.ent.core.Viewers;
import fr.ent.core.person.Pivot;
import fr.ent.core.signin.SignIns;
import fr.ent.core.testing.AskedRights;
import fr.ent.core.testing.IntegrationTest;
import fr.ent.core.testing.Town;
import fr.ent.core.testing.TownPlanner;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

@IntegrationTest
class RecognitionIT {

    private static final LocalDate BORN = LocalDate.of(1988, 5, 2);
    private static final Pivot SOFIA = new Pivot("Sofia Inès", "BÉNALI", BORN, "female", "21231", "99100");

    @Autowired
    private SignIns signIns;

    @Autowired
    private Viewers viewers;

    @Autowired
    private AccountTies ties;

    @Autowired
    private TownPlanner planner;

    @Autowired
    private JdbcClient jdbc;

    private final String subject = UUID.randomUUID().toString();
    private Town town;

    @BeforeEach
    void found() {
        town = planner.found("Montbrun");
    }

    @Test
    void tiesANewAccountToTheOnlyPersonWithThisIdentity() {
        PersonId sofia = sofia(town);

        signIn(Optional.of(SOFIA));

        assertThat(viewers.findViewer(subject)).map(Viewer::person).contains(sofia);
        assertThat(trail()).containsExactly("account.linked by " + sofia, "sign-in by " + sofia);
    }

    @Test
    void tiesOnceAndKeepsEverySignInInTheTrail() {
        PersonId sofia = sofia(town);

        signIn(Optional.of(SOFIA));
        signIn(Optional.empty());

        assertThat(trail()).containsExactly("account.linked by " + sofia, "sign-in by " + sofia, "sign-in by " + sofia);
    }

    @Test
    void choosesNobodyWhenTwoPeopleShareTheIdentity() {
        sofia(town);
        sofia(town);

        signIn(Optional.of(SOFIA));

        assertThat(viewers.findViewer(subject)).isEmpty();
        assertThat(trail()).containsExactly("sign-in.unmatched by null");
    }

    @Test
    void choosesNobodyForWhomTheStrongestRightIsAsked() {
        AskedRights.ask(jdbc, town, sofia(town), town.administrator("Sacha", "Morel"));

        signIn(Optional.of(SOFIA));

        assertThat(viewers.findViewer(subject)).isEmpty();
    }

    @Test
    void choosesNobodyByAVouchedIdentityWhileTheStrongestRightIsAsked() {
        PersonId sofia = sofia(town);
        signIn(Optional.of(SOFIA));
        AskedRights.ask(jdbc, town, sofia, town.administrator("Sacha", "Morel"));
        String second = UUID.randomUUID().toString();

        signIns.signedIn(town.id(), second, "fc-" + second, Optional.of(SOFIA));

        assertThat(viewers.findViewer(second)).isEmpty();
    }

    @Test
    void choosesNobodyWhenNobodyHasTheIdentity() {
        PersonId other = town.person("Sofia", "Benali");
        born(town, other, LocalDate.of(1988, 5, 3));

        signIn(Optional.of(SOFIA));

        assertThat(viewers.findViewer(subject)).isEmpty();
        assertThat(trail()).containsExactly("sign-in.unmatched by null");
    }

    @Test
    void keepsNoPersonalDetailOfSomeoneUnknown() {
        signIn(Optional.of(SOFIA));

        String entry = town.in(() -> jdbc.sql("select target || details from core.audit_entry")
                .query(String.class)
                .single());
        assertThat(entry).isEqualTo("account:" + subject + "{}");
    }

    @Test
    void looksForNobodyOutsideTheTerritoryOfTheHost() {
        sofia(planner.found("Ailleurs"));

        signIn(Optional.of(SOFIA));

        assertThat(viewers.findViewer(subject)).isEmpty();
    }

    @Test
    void passesOverAPersonWhoLeft() {
        PersonId gone = sofia(town);
        town.run(() -> jdbc.sql("update core.person set left_on = date '2026-07-01' where id = :id")
                .param("id", gone.value())
                .update());

        signIn(Optional.of(SOFIA));

        assertThat(viewers.findViewer(subject)).isEmpty();
    }

    @Test
    void neverMeetsWhoServesTheTown() {
        PersonId paul = town.agent("Sofia", "Benali");
        born(town, paul, BORN);

        signIn(Optional.of(SOFIA));

        assertThat(viewers.findViewer(subject)).isEmpty();
        assertThat(trail()).containsExactly("sign-in.unmatched by null");
    }

    @Test
    void neverMeetsWhoHasAnAccountAlready() {
        town.account(sofia(town));

        signIn(Optional.of(SOFIA));

        assertThat(viewers.findViewer(subject)).isEmpty();
    }

    @Test
    void knowsByWhatFranceConnectVouchedForThoughTheDirectoryHasNoBirthDate() {
        PersonId sofia = town.person("Sofia", "Dupont");
        signIns.signedIn(town.id(), town.account(sofia), "sofia", Optional.of(SOFIA));

        signIn(Optional.of(SOFIA));

        assertThat(viewers.findViewer(subject)).map(Viewer::person).contains(sofia);
    }

    @Test
    void meetsNobodyByADirectoryThatFranceConnectContradicts() {
        PersonId sofia = sofia(town);
        Pivot other = new Pivot("Sofia", "Benali", LocalDate.of(1979, 3, 3), "female", "21231", "99100");
        signIns.signedIn(town.id(), town.account(sofia), "sofia", Optional.of(other));

        signIn(Optional.of(SOFIA));

        assertThat(viewers.findViewer(subject)).isEmpty();
    }

    @Test
    void meetsNobodyByAPartOfABirthDate() {
        sofia(town);

        signIn(Optional.of(new Pivot("Sofia Inès", "BÉNALI", null, "female", "21231", "99100")));

        assertThat(viewers.findViewer(subject)).isEmpty();
        assertThat(trail()).containsExactly("sign-in.unmatched by null");
    }

    @Test
    void tiesAnUntiedAccountNoMoreThoughItComesAsAnotherUser() {
        sofia(town);
        signIn(Optional.of(SOFIA));
        String username = "fc-" + subject;
        town.run(() -> ties.untie(new Account(subject, username)));
        String anew = UUID.randomUUID().toString();

        signIn(Optional.of(SOFIA));
        signIns.signedIn(town.id(), anew, username, Optional.of(SOFIA));

        assertThat(viewers.findViewer(subject)).isEmpty();
        assertThat(viewers.findViewer(anew)).isEmpty();
        assertThat(trail()).endsWith("sign-in.unmatched by null", "sign-in.unmatched by null");
    }

    @Test
    void knowsAnAccountByAnyHost() {
        PersonId sofia = sofia(town);
        signIn(Optional.of(SOFIA));

        signIns.signedIn(planner.found("Ailleurs").id(), subject, "sofia", Optional.of(SOFIA));

        assertThat(trail()).last().isEqualTo("sign-in by " + sofia);
    }

    private void signIn(Optional<Pivot> pivot) {
        signIns.signedIn(town.id(), subject, "fc-" + subject, pivot);
    }

    private PersonId sofia(Town where) {
        PersonId sofia = where.person("Sofia", "Benali");
        born(where, sofia, BORN);
        return sofia;
    }

    private void born(Town where, PersonId person, LocalDate day) {
        where.run(() ->
                jdbc.sql("""
                        update core.person set birth_date = :day, sex = 'F', birth_place = '21231', birth_country = '99100'
                        where id = :id""").param("day", day).param("id", person.value()).update());
    }

    private List<String> trail() {
        return town.in(() -> jdbc.sql(
                        "select action || ' by ' || coalesce(actor_id::text, 'null') from core.audit_entry order by id")
                .query(String.class)
                .list());
    }
}
