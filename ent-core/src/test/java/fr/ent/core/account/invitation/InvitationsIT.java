package fr.ent.core.account.invitation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.delete;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;

import fr.ent.core.PersonId;
import fr.ent.core.SchoolId;
import fr.ent.core.Viewer;
import fr.ent.core.account.print.PrintedPages;
import fr.ent.core.account.testing.MailedScene;
import fr.ent.core.testing.MailServer;
import fr.ent.core.testing.TestClock.SettableClock;
import fr.ent.core.testing.Town;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.mock.web.MockHttpServletResponse;

class InvitationsIT extends MailedScene {

    private static final String STAFF = "/api/core/staff-invitations";
    private static final String PASSWORD = "un vélo bleu sous la pluie";

    @Autowired
    private SettableClock clock;

    private final String mailbox = mailbox();
    private PersonId claude;
    private Viewer head;

    @BeforeEach
    void employ() {
        claude = town.teacher("Claude", "Aubin", schoolClass);
        head = town.viewer(town.head("Ada", "Baille", school));
    }

    @Test
    void letsATeacherInByMail() {
        assertThat(invite(claude, mailbox, head).getStatus()).isEqualTo(202);

        Link link = link(mails(mailbox, 1).getFirst());
        assertThat(link.page()).isEqualTo("http://" + host + "/invitation");
        await().until(() -> staff(head).contains("\"state\":\"OPEN\""));
        assertThat(text(read(link.code()))).contains("\"givenName\":\"Claude\"").doesNotContain("\"password\"");
        String username = username(accept(link.code(), PASSWORD));

        assertThat(accounts.signsIn(username, PASSWORD)).isTrue();
        assertThat(staff(head)).contains("\"state\":\"USED\"", "\"account\":\"IN_USE\"");
        assertThat(ask("select email from core.account where username = '" + username + "'"))
                .isEqualTo(mailbox);
        assertThat(accept(link.code(), PASSWORD).getStatus()).isEqualTo(404);
        assertThat(town.audited("staff.invited")).isEqualTo(1);
        assertThat(town.audited("account.opened")).isEqualTo(1);
        assertThat(town.audited("invitation.refused")).isEqualTo(1);
        assertThat(ask("select string_agg(i::text, ' ') from core.staff_invitation i"))
                .doesNotContain(link.code());
    }

    @Test
    void letsATeacherInByLetter() {
        String page = print(claude, head);

        assertThat(page).contains("Claude Aubin", host + "/invitation");
        assertThat(accept(code(page).toLowerCase(Locale.ROOT), PASSWORD).getStatus())
                .isEqualTo(200);
        assertThat(ask("select string_agg(email, '') from core.account")).isEmpty();
    }

    @Test
    void keepsTheCodeGoodWhenThePasswordIsRefused() {
        String code = code(print(claude, head));

        MockHttpServletResponse refused = accept(code, "court");

        assertThat(refused.getStatus()).isEqualTo(400);
        assertThat(text(refused)).contains("\"field\":\"password\"", "too-short");
        assertThat(accept(code, PASSWORD).getStatus()).isEqualTo(200);
    }

    @Test
    void takesTheForceOfAnInvitationThatIsReplacedWithdrawnOrOld() {
        String first = code(print(claude, head));
        String second = code(print(claude, head));
        assertThat(type(accept(first, PASSWORD))).isEqualTo("core:invitation-refused");
        assertThat(read(second).getStatus()).isEqualTo(200);

        assertThat(send(delete(STAFF + "/" + claude), head).getStatus()).isEqualTo(204);
        assertThat(type(accept(second, PASSWORD))).isEqualTo("core:invitation-refused");
        assertThat(town.audited("staff.invitation-withdrawn")).isEqualTo(1);

        String third = code(print(claude, head));
        clock.set(clock.instant().plus(Duration.ofDays(30)));
        assertThat(type(read(third))).isEqualTo("core:invitation-refused");
        assertThat(staff(head)).contains("\"state\":\"EXPIRED\"");
    }

    @Test
    void invitesAWholeSchoolAtOnceWithoutThoseWhoAreIn() {
        String other = mailbox();
        PersonId jo = town.teacher("Jo", "Blanc", schoolClass);
        PersonId inAlready = town.teacher("Max", "Henry", schoolClass);
        town.account(inAlready);

        MockHttpServletResponse answer = send(
                json(
                        post(STAFF),
                        "{\"invitations\": [%s, %s, %s]}"
                                .formatted(wish(claude, mailbox), wish(jo, other), wish(inAlready, mailbox()))),
                head);

        assertThat(text(answer)).isEqualTo("{\"count\":2}");
        assertThat(mails(mailbox, 1)).hasSize(1);
        assertThat(mails(other, 1)).hasSize(1);
        assertThat(type(invite(inAlready, mailbox, head))).isEqualTo("core:staff-all-in");
    }

    @Test
    void letsNobodyInviteThoseWhoMayMoreThanThey() {
        SchoolId elsewhere = town.school("École Rosa-Parks");
        PersonId otherTeacher = town.teacher("Eve", "Autre", town.schoolClass(elsewhere, "CM1"));
        PersonId otherHead = town.head("Max", "Henry", elsewhere);
        PersonId agent = town.agent("Jo", "Maire");
        PersonId both = town.teacher("Lou", "Masson", schoolClass);
        town.run(() -> jdbc.sql("insert into core.role_grant (territory_id, id, person_id, role, scope_type, scope_id)"
                        + " values (:town, gen_random_uuid(), :person, 'TOWN_AGENT', 'TERRITORY', :town)")
                .param("town", town.id().value())
                .param("person", both.value())
                .update());
        Viewer anAgent = town.viewer(town.agent("Kim", "Boyer"));
        Viewer administrator = town.viewer(town.administrator("Sacha", "Morel"));

        for (PersonId person : List.of(otherTeacher, otherHead, agent, both, head.person(), lea.asPerson())) {
            assertThat(invite(person, mailbox, head).getStatus())
                    .as("head, " + person)
                    .isEqualTo(404);
        }
        for (PersonId person : List.of(agent, both, administrator.person(), anAgent.person(), lea.asPerson())) {
            assertThat(invite(person, mailbox, anAgent).getStatus()).isEqualTo(404);
        }
        for (PersonId person : List.of(otherTeacher, otherHead)) {
            assertThat(invite(person, mailbox, anAgent).getStatus()).isEqualTo(202);
        }
        for (PersonId person : List.of(agent, both, otherTeacher)) {
            assertThat(invite(person, mailbox, administrator).getStatus()).isEqualTo(202);
        }
        assertThat(send(json(post(STAFF), body(claude, mailbox)), town.viewer(otherTeacher))
                        .getStatus())
                .isEqualTo(403);
        assertThat(staff(head)).contains("Claude").doesNotContain("\"Eve\"", "\"Jo\"");
    }

    @Test
    void saysWhereACodeOfAnotherTownIsGood() {
        String code = code(print(claude, head));
        Town neighbour = planner.found("Ailleurs");

        MockHttpServletResponse answer =
                at(neighbour, json(post("/api/public/invitations/read"), "{\"code\": \"" + code + "\"}"));

        assertThat(type(answer)).isEqualTo("core:code-elsewhere");
        assertThat(text(answer)).contains("\"host\":\"" + host + "\"");
    }

    @Test
    void mailsNoLinkToAHostThatIsNotTheTowns() {
        Town hostless = planner.found("Sans-Nom");
        SchoolId itsSchool = hostless.school("École");
        PersonId teacher = hostless.teacher("Jo", "Blanc", hostless.schoolClass(itsSchool, "CP"));
        Viewer its = hostless.viewer(hostless.head("Mo", "Guerin", itsSchool));

        MockHttpServletResponse answer =
                at(hostless, json(post(STAFF), body(teacher, mailbox)).requestAttr(Viewer.class.getName(), its));

        assertThat(type(answer)).isEqualTo("core:no-host");
        assertThat(MailServer.sentTo(mailbox)).isEmpty();
    }

    @Test
    void letsAnAddressTryTwentyCodes() {
        for (int i = 0; i < 20; i++) {
            assertThat(read("CDFG-HJKM-NPQR").getStatus()).isEqualTo(404);
        }

        assertThat(read("CDFG-HJKM-NPQR").getStatus()).isEqualTo(429);
    }

    private MockHttpServletResponse invite(PersonId person, String email, Viewer by) {
        return send(json(post(STAFF), body(person, email)), by);
    }

    private static String body(PersonId person, String email) {
        return "{\"invitations\": [" + wish(person, email) + "]}";
    }

    private static String wish(PersonId person, String email) {
        return "{\"personId\": \"%s\", \"email\": \"%s\"}".formatted(person, email);
    }

    private String print(PersonId person, Viewer by) {
        MockHttpServletResponse answer =
                send(json(post(STAFF + "/letters"), "{\"personIds\": [\"" + person + "\"]}"), by);
        return PrintedPages.read(answer.getContentAsByteArray()).getFirst();
    }

    private String staff(Viewer reader) {
        return text(send(get(STAFF).param("schoolId", school.toString()), reader));
    }

    private MockHttpServletResponse read(String code) {
        return send(json(post("/api/public/invitations/read"), "{\"code\": \"" + code + "\"}"));
    }

    private MockHttpServletResponse accept(String code, String password) {
        return send(json(
                post("/api/public/invitations/accept"),
                "{\"code\": \"%s\", \"password\": \"%s\"}".formatted(code, password)));
    }

    private static String username(MockHttpServletResponse answer) {
        assertThat(answer.getStatus()).isEqualTo(200);
        return text(answer).replaceAll(".*\"username\":\"([^\"]+)\".*", "$1");
    }
}
