package fr.ent.core.account.invitation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;

import fr.ent.core.PersonId;
import fr.ent.core.PersonName;
import fr.ent.core.Viewer;
import fr.ent.core.account.Account;
import fr.ent.core.account.NewAccount;
import fr.ent.core.account.print.PrintedPages;
import fr.ent.core.account.testing.MailedScene;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.mock.web.MockHttpServletResponse;

/** An invitation is worth what its sender may give when it is used, and nothing once the sender's account was another's. */
class SenderOfInvitationIT extends MailedScene {

    private static final String PASSWORD = "un vélo bleu sous la pluie";

    private Viewer head;
    private String code;

    @BeforeEach
    void aTeacherWhomTheHeadInvited() {
        PersonId claude = town.teacher("Claude", "Aubin", schoolClass);
        head = town.viewer(town.head("Ada", "Baille", school));
        code = code(PrintedPages.read(send(
                                json(
                                        post("/api/core/staff-invitations/letters"),
                                        "{\"personIds\": [\"" + claude + "\"]}"),
                                head)
                        .getContentAsByteArray())
                .getFirst());
    }

    @Test
    void losesItsForceWhenTheAccountOfItsSenderIsGivenBack() {
        Account heads = accounts.open(NewAccount.of(new PersonName(head.person(), "Ada", "Baille")));
        accounts.setPassword(heads.subject(), PASSWORD);
        town.account(head.person(), heads.subject());
        Viewer administrator = town.viewer(town.administrator("Sacha", "Morel"));

        send(json(post("/api/core/accounts/{id}/reset", head.person()), "{\"identitySeen\": true}"), administrator);

        assertThat(type(open("accept"))).isEqualTo("core:invitation-refused");
        assertThat(town.audited("staff.invitation-withdrawn")).isEqualTo(1);
    }

    @Test
    void opensNothingOnceItsSenderHasNoRightToSendIt() {
        town.run(() -> jdbc.sql("delete from core.role_grant where person_id = :person")
                .param("person", head.person().value())
                .update());

        assertThat(type(open("read"))).isEqualTo("core:invitation-refused");
        assertThat(type(open("accept"))).isEqualTo("core:invitation-refused");
    }

    private MockHttpServletResponse open(String act) {
        String fields = act.equals("read") ? "" : ", \"password\": \"" + PASSWORD + "\"";
        return send(json(post("/api/public/invitations/" + act), "{\"code\": \"" + code + "\"" + fields + "}"));
    }
}
