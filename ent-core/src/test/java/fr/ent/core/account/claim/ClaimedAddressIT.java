package fr.ent.core.account.claim;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;

import fr.ent.core.account.testing.MailedScene;
import org.junit.jupiter.api.Test;

/** An address that a parent gives with the code of a letter. */
class ClaimedAddressIT extends MailedScene {

    @Test
    void isMailedACodeThatConfirmsIt() {
        town.guardian("Sofia", "Benali", lea);
        String mailbox = mailbox();
        String code = Letterbox.code(new Letterbox(http, town)
                .print(schoolClass, town.viewer(town.teacher("Claude", "Aubin", schoolClass)))
                .getFirst());

        assertThat(send(json(post("/api/public/claims"), """
                        {"code": "%s", "password": "un vélo bleu sous la pluie", "email": "%s"}""".formatted(code, mailbox)))
                        .getStatus())
                .isEqualTo(201);

        assertThat(mails(mailbox, 1).getFirst()).contains("code", "Mon compte");
    }
}
