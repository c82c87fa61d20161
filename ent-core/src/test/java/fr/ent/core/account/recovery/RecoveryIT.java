package fr.ent.core.account.recovery;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;

import fr.ent.core.PersonId;
import fr.ent.core.PersonName;
import fr.ent.core.Viewer;
import fr.ent.core.account.Account;
import fr.ent.core.account.NewAccount;
import fr.ent.core.account.testing.MailedScene;
import fr.ent.core.signin.SignInMeans;
import fr.ent.core.testing.TestClock.SettableClock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder;

class RecoveryIT extends MailedScene {

    private static final String OLD = "trois petits chats";
    private static final String NEW = "un vélo bleu sous la pluie";
    private static final String ADDRESS = "/api/me/account/address";

    @Autowired
    private SettableClock clock;

    @Autowired
    private SignInMeans means;

    private final String mailbox = mailbox();
    private PersonId sofia;
    private Account account;
    private Viewer viewer;

    @BeforeEach
    void aParentWithAPassword() {
        sofia = town.guardian("Sofia", "Benali", lea);
        account = accounts.open(NewAccount.of(new PersonName(sofia, "Sofia", "Benali")));
        accounts.setPassword(account.subject(), OLD);
        viewer = signedIn(account);
    }

    private Viewer signedIn(Account by) {
        town.account(sofia, by.subject());
        town.run(() -> jdbc.sql("update core.account set username = :name where subject = :subject")
                .param("name", by.username())
                .param("subject", by.subject())
                .update());
        return town.viewer(sofia);
    }

    @Test
    void letsAParentInWhoForgotThePassword() {
        verify(mailbox);
        int before = accounts.sessionEnds(account.subject());

        assertThat(forget(account.username()).getStatus()).isEqualTo(202);

        String mail = mails(mailbox, 3).getLast();
        assertThat(mail).contains(account.username());
        Link link = link(mail);
        assertThat(link.page()).isEqualTo("http://" + host + "/mot-de-passe");
        MockHttpServletResponse chosen = choose(link.code(), NEW);
        assertThat(text(chosen)).isEqualTo("{\"username\":\"" + account.username() + "\"}");
        assertThat(accounts.signsIn(account.username(), NEW)).isTrue();
        assertThat(accounts.signsIn(account.username(), OLD)).isFalse();
        await().until(() -> accounts.sessionEnds(account.subject()) > before);
        assertThat(mails(mailbox, 4).getLast()).contains("vient d’être changé");
        assertThat(text(send(get("/api/core/notices"), viewer))).contains("core.password-changed");
        assertThat(type(choose(link.code(), NEW))).isEqualTo("core:code-refused");
        assertThat(town.audited("password.chosen")).isEqualTo(1);
    }

    @Test
    void findsAnAccountByItsVerifiedAddressInAnyCase() {
        verify(mailbox);

        forget(" " + mailbox.toUpperCase(Locale.ROOT));

        assertThat(link(mails(mailbox, 3).getLast()).code()).hasSize(32);
    }

    @Test
    void answersTheSameForWhomNobodyKnowsAndMailsNothing() {
        MockHttpServletResponse unknown = forget("personne.inconnue");
        MockHttpServletResponse unverified = forget(account.username());
        verify(mailbox);
        MockHttpServletResponse known = forget(mailbox);

        for (MockHttpServletResponse answer : List.of(unknown, unverified, known)) {
            assertThat(answer.getStatus()).isEqualTo(202);
            assertThat(answer.getContentAsByteArray()).isEmpty();
        }
        assertThat(mails(mailbox, 3)).hasSize(3);
    }

    @Test
    void keepsTheCodeGoodForAnHourAndWhenThePasswordIsRefused() {
        verify(mailbox);
        forget(mailbox);
        String code = link(mails(mailbox, 3).getLast()).code();

        assertThat(text(choose(code, "court"))).contains("\"field\":\"password\"", "too-short");
        assertThat(text(choose(code, account.username()))).contains("\"field\":\"password\"");
        clock.set(clock.instant().plus(Duration.ofHours(1)));
        assertThat(type(choose(code, NEW))).isEqualTo("core:code-refused");
        assertThat(accounts.signsIn(account.username(), OLD)).isTrue();
    }

    @Test
    void mailsThreeLinksAnHourForAName() {
        for (int i = 0; i < 3; i++) {
            assertThat(forget("quelqu.un").getStatus()).isEqualTo(202);
        }

        assertThat(forget("Quelqu.un").getStatus()).isEqualTo(429);
        assertThat(forget("quelqu.autre").getStatus()).isEqualTo(202);
    }

    @Test
    void servesAnAddressOnlyOnceItsOwnerHasReadIt() {
        String other = mailbox();
        verify(mailbox);

        assertThat(own()).contains("\"email\":\"" + mailbox + "\"", "\"password\":true");
        assertThat(askFor(other).getStatus()).isEqualTo(202);
        String code = code(mails(other, 1).getFirst());
        assertThat(own()).contains(mailbox);
        assertThat(type(type("CDFG-HJKM-NPQR", account))).isEqualTo("core:code-refused");
        assertThat(type(code, account).getStatus()).isEqualTo(204);

        assertThat(own()).contains("\"email\":\"" + other + "\"");
        assertThat(mails(mailbox, 3).getLast()).contains("une autre adresse");
        assertThat(type(type(code, account))).isEqualTo("core:code-refused");
    }

    @Test
    void tellsTheOwnerOfAnAddressInTheBellAndThere() {
        verify(mailbox);

        assertThat(text(send(get("/api/core/notices"), viewer))).contains("core.address-verified");
        assertThat(mails(mailbox, 2).getLast()).contains(account.username(), "est maintenant celle du compte");
    }

    @Test
    void aLinkEndsWithItsAddress() {
        verify(mailbox);
        forget(mailbox);
        String code = link(mails(mailbox, 3).getLast()).code();
        String other = mailbox();
        askFor(other);
        assertThat(type(code(mails(other, 1).getFirst()), account).getStatus()).isEqualTo(204);

        assertThat(type(choose(code, NEW))).isEqualTo("core:code-refused");
    }

    @Test
    void aLinkIsGoodOnlyAtTheAddressThatTheAccountHas() {
        verify(mailbox);
        forget(mailbox);
        String code = link(mails(mailbox, 3).getLast()).code();
        town.run(() -> jdbc.sql("update core.account set email = 'une.autre@ecole.test' where subject = :subject")
                .param("subject", account.subject())
                .update());

        assertThat(type(choose(code, NEW))).isEqualTo("core:code-refused");
    }

    @Test
    void aLinkEndsWhenTheOwnerChangesThePassword() {
        verify(mailbox);
        forget(mailbox);
        String code = link(mails(mailbox, 3).getLast()).code();
        means.meet(account.subject(), Instant.MIN);

        assertThat(type(choose(code, NEW))).isEqualTo("core:code-refused");
    }

    @Test
    void takesACodeFromTheAccountItWasMailedForAlone() {
        askFor(mailbox);
        String code = code(mails(mailbox, 1).getFirst());
        Account other = accounts.citizen();
        PersonId stranger = town.guardian("Marc", "Lunel", lea);
        town.account(stranger, other.subject());
        Viewer before = viewer;
        viewer = town.viewer(stranger);

        assertThat(type(type(code, other))).isEqualTo("core:code-refused");

        viewer = before;
        assertThat(type(code, account).getStatus()).isEqualTo(204);
    }

    private void verify(String email) {
        verifyAs(account, email);
    }

    private void verifyAs(Account by, String email) {
        assertThat(send(json(post(ADDRESS), "{\"email\": \"" + email + "\"}"), viewer, by)
                        .getStatus())
                .isEqualTo(202);
        assertThat(type(code(mails(email, 1).getFirst()), by).getStatus()).isEqualTo(204);
        // mails leave beside each other: the next one is the last once this one is there
        assertThat(mails(email, 2).getLast()).contains("est maintenant celle du compte");
    }

    private MockHttpServletResponse send(MockHttpServletRequestBuilder request, Viewer as, Account by) {
        return at(town, request.requestAttr(Viewer.class.getName(), as).principal(by::subject));
    }

    private MockHttpServletResponse askFor(String email) {
        return send(json(post(ADDRESS), "{\"email\": \"" + email + "\"}"), viewer, account);
    }

    private MockHttpServletResponse type(String code, Account by) {
        return send(json(post(ADDRESS + "/verification"), "{\"code\": \"" + code + "\"}"), viewer, by);
    }

    private String own() {
        return text(send(get("/api/me/account"), viewer, account));
    }

    private MockHttpServletResponse forget(String typed) {
        return send(json(post("/api/public/forgotten-passwords"), "{\"account\": \"" + typed + "\"}"));
    }

    private MockHttpServletResponse choose(String code, String password) {
        return send(json(
                post("/api/public/new-passwords"),
                "{\"code\": \"%s\", \"password\": \"%s\"}".formatted(code, password)));
    }
}
