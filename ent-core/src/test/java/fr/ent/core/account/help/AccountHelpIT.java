package fr.ent.core.account.help;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;

import fr.ent.core.PersonId;
import fr.ent.core.PersonName;
import fr.ent.core.SchoolId;
import fr.ent.core.Viewer;
import fr.ent.core.Viewers;
import fr.ent.core.account.Account;
import fr.ent.core.account.NewAccount;
import fr.ent.core.account.print.PrintedPages;
import fr.ent.core.account.testing.MailedScene;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.mock.web.MockHttpServletResponse;

class AccountHelpIT extends MailedScene {

    private static final String OLD = "trois petits chats";
    private static final String SEEN = "{\"identitySeen\": true}";

    @Autowired
    private Viewers viewers;

    private final String mailbox = mailbox();
    private PersonId sofia;
    private Account account;
    private Viewer agent;
    private Viewer head;

    @BeforeEach
    void aParentWithAPassword() {
        sofia = town.guardian("Sofia", "Benali", lea);
        account = accounts.open(NewAccount.of(new PersonName(sofia, "Sofia", "Benali")));
        accounts.setPassword(account.subject(), OLD);
        tie(account, sofia);
        agent = town.viewer(town.agent("Nadia", "Ferrand"));
        head = town.viewer(town.head("Ada", "Baille", school));
    }

    private void tie(Account by, PersonId person) {
        town.account(person, by.subject());
        name(by);
    }

    private void name(Account by) {
        town.run(() -> jdbc.sql("update core.account set username = :name, email = :email where subject = :subject")
                .param("name", by.username())
                .param("email", mailbox)
                .param("subject", by.subject())
                .update());
    }

    @Test
    void givesAGuardianAPasswordForOneSignInAndTellsThem() {
        MockHttpServletResponse answer = act("reset", sofia, agent);

        assertThat(answer.getHeader("Cache-Control")).isEqualTo("no-store");
        String password = text(answer).replaceAll(".*\"password\":\"([^\"]+)\".*", "$1");
        assertThat(accounts.signsIn(account.username(), password)).isTrue();
        assertThat(accounts.signsIn(account.username(), OLD)).isFalse();
        await().until(() -> accounts.sessionEnds(account.subject()) == 1);
        assertThat(mails(mailbox, 1).getFirst()).contains(account.username()).doesNotContain(password);
        assertThat(text(send(
                        get("/api/core/notices"),
                        viewers.findViewer(account.subject()).orElseThrow())))
                .contains("core.password-reset", "Nadia Ferrand");
        assertThat(town.audited("password.reset")).isEqualTo(1);
        assertThat(ask("select string_agg(a::text, ' ') from core.audit_entry a"))
                .doesNotContain(password);
    }

    @Test
    void wantsTheIdentitySeen() {
        MockHttpServletResponse answer =
                send(json(post("/api/core/accounts/{id}/reset", sofia), "{\"identitySeen\": false}"), agent);

        assertThat(answer.getStatus()).isEqualTo(400);
        assertThat(text(answer)).contains("identitySeen");
        assertThat(accounts.signsIn(account.username(), OLD)).isTrue();
    }

    @Test
    void isForTheTownAndTheChildrensHeadAndNeverForTheOwnFamily() {
        SchoolId elsewhere = town.school("École Rosa-Parks");
        Viewer otherHead = town.viewer(town.head("Max", "Henry", elsewhere));
        PersonId colleague = town.agent("Jo", "Maire");
        town.account(colleague);
        PersonId father = town.agent("Karim", "Benali");
        town.familyOf(father, lea);
        Viewer fatherAtWork = town.viewer(father);

        for (String act : List.of("reset", "untie")) {
            assertThat(act(act, sofia, otherHead).getStatus()).isEqualTo(404);
            assertThat(act(act, colleague, agent).getStatus()).isEqualTo(404);
            assertThat(act(act, agent.person(), agent).getStatus()).isEqualTo(404);
            assertThat(act(act, lea.asPerson(), agent).getStatus()).isEqualTo(404);
            assertThat(type(act(act, sofia, fatherAtWork))).isEqualTo("core:own-family");
        }
        assertThat(act("reset", sofia, head).getStatus()).isEqualTo(200);
        assertThat(card(sofia, fatherAtWork))
                .contains("\"ownFamily\":true", "\"accounts\":[]")
                .doesNotContain(mailbox, account.username());
        assertThat(send(get("/api/core/accounts/{id}", sofia), otherHead).getStatus())
                .isEqualTo(404);
    }

    @Test
    void aNewPasswordForgetsTheAddressThatSomebodyElseMayHaveVerified() {
        town.run(() -> jdbc.sql("""
                        insert into core.account_code (territory_id, subject, purpose, address, hash, issued_at, expires_at)
                        values (:town, :subject, 'PASSWORD', :email, repeat('a', 64), now(), now() + interval '1 hour')""")
                .param("town", town.id().value())
                .param("subject", account.subject())
                .param("email", mailbox)
                .update());

        act("reset", sofia, agent);

        assertThat(ask("select email from core.account where subject = '" + account.subject() + "'"))
                .isEmpty();
        assertThat(ask("select subject from core.account_code")).isNull();
        assertThat(mails(mailbox, 1).getFirst()).contains("n’est plus celle de votre compte");
    }

    @Test
    void leavesATownItsLastAdministrator() {
        PersonId last = administrator("Sacha", "Morel");
        PersonId ending = administrator("Max", "Henry");
        Viewer viewer = town.viewer(ending);
        town.account(last);
        town.run(() -> jdbc.sql("update core.role_grant set ends_at = '2100-01-01' where person_id = :person")
                .param("person", ending.value())
                .update());

        assertThat(type(act("untie", last, viewer))).isEqualTo("core:last-administrator");
        assertThat(viewers.findViewer(last.toString())).isPresent();
        assertThat(act("untie", ending, town.viewer(last)).getStatus()).isEqualTo(204);
    }

    private PersonId administrator(String givenName, String familyName) {
        return town.administrator(givenName, familyName);
    }

    @Test
    void barsAHeadFromAGuardianWhomACourtBarred() {
        PersonId barred = town.restrictedGuardian("Marc", "Lunel", lea);
        town.account(barred);

        assertThat(act("untie", barred, head).getStatus()).isEqualTo(404);
        assertThat(act("untie", barred, agent).getStatus()).isEqualTo(204);
    }

    @Test
    void takesTheChildrenFromAnAccountThatWasTiedByMistake() {
        assertThat(viewers.findViewer(account.subject())).isPresent();

        assertThat(act("untie", sofia, agent).getStatus()).isEqualTo(204);

        assertThat(viewers.findViewer(account.subject())).isEmpty();
        await().until(() -> accounts.findBySubject(account.subject()).isEmpty());
        assertThat(mails(mailbox, 1).getFirst()).contains("n’est plus rattaché");
        assertThat(town.audited("account.untied")).isEqualTo(1);
        assertThat(type(act("untie", sofia, agent))).isEqualTo("core:no-account");
        assertThat(type(act("reset", sofia, agent))).isEqualTo("core:no-account");
    }

    @Test
    void leavesFranceConnectsAccountToItsCitizenAndTiesAnotherWithANewLetter() {
        act("untie", sofia, agent);
        Account citizen = accounts.citizen();
        tie(citizen, sofia);
        assertThat(card(sofia, agent)).contains("\"kind\":\"FRANCECONNECT\"").doesNotContain("\"fc-");
        assertThat(type(act("reset", sofia, agent))).isEqualTo("core:no-account");
        assertThat(type(letter())).isEqualTo("core:no-letter-needed");

        assertThat(act("untie", sofia, agent).getStatus()).isEqualTo(204);
        await().until(() -> accounts.sessionEnds(citizen.subject()) == 1);
        assertThat(accounts.findBySubject(citizen.subject())).isPresent();

        String code = code(PrintedPages.read(letter().getContentAsByteArray()).getFirst());
        Account right = accounts.citizen();
        MockHttpServletResponse claimed = at(
                town,
                json(post("/api/core/claims"), "{\"code\": \"" + code + "\"}").principal(right::subject));
        assertThat(claimed.getStatus()).isEqualTo(200);
        assertThat(viewers.findViewer(right.subject()).orElseThrow().person()).isEqualTo(sofia);
        assertThat(viewers.findViewer(citizen.subject())).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"fc-y6823", "pc-y6823"})
    void takesAnAccountThatIsOnlyNamedLikeAProvidersForWhatItIs(String name) {
        name(new Account(account.subject(), name));
        assertThat(card(sofia, agent)).contains("\"kind\":\"PASSWORD\"", name);

        assertThat(act("untie", sofia, agent).getStatus()).isEqualTo(204);

        await().until(() -> accounts.findBySubject(account.subject()).isEmpty());
    }

    @Test
    void signsOutAPersonAndAWholeSchoolAndNobodyElse() {
        SchoolId elsewhere = town.school("École Rosa-Parks");
        PersonId other = town.guardian(
                "Ana", "Girard", town.pupil("Tom", "Girard", elsewhere, town.schoolClass(elsewhere, "CM2")));
        Account others = accounts.open(NewAccount.of(new PersonName(other, "Ana", "Girard")));
        tie(others, other);
        Account pupil = accounts.open(NewAccount.of(new PersonName(lea.asPerson(), "Léa", "Benali")));
        tie(pupil, lea.asPerson());
        PersonId claude = town.teacher("Claude", "Aubin", schoolClass);
        Account teacher = accounts.open(NewAccount.of(new PersonName(claude, "Claude", "Aubin")));
        tie(teacher, claude);

        assertThat(send(post("/api/core/accounts/{id}/sign-out", lea), head).getStatus())
                .isEqualTo(204);
        await().until(() -> accounts.sessionEnds(pupil.subject()) == 1);
        assertThat(accounts.sessionEnds(account.subject())).isZero();

        MockHttpServletResponse answer = send(post("/api/core/schools/{id}/sign-out", school), head);
        assertThat(text(answer)).isEqualTo("{\"count\":4}");
        for (Account one : List.of(pupil, account, teacher)) {
            await().until(() -> accounts.sessionEnds(one.subject()) >= 1);
        }
        assertThat(accounts.sessionEnds(others.subject())).isZero();
        assertThat(send(post("/api/core/schools/{id}/sign-out", elsewhere), head)
                        .getStatus())
                .isEqualTo(404);
    }

    private MockHttpServletResponse act(String act, PersonId person, Viewer by) {
        return send(json(post("/api/core/accounts/{id}/" + act, person), SEEN), by);
    }

    private MockHttpServletResponse letter() {
        return send(post("/api/core/accounts/{id}/claim-letter", sofia), agent);
    }

    private String card(PersonId person, Viewer reader) {
        return text(send(get("/api/core/accounts/{id}", person), reader));
    }
}
