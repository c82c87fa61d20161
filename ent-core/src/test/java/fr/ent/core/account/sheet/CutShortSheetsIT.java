package fr.ent.core.account.sheet;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;

import fr.ent.core.Viewer;
import fr.ent.core.account.Account;
import fr.ent.core.account.AccountTies;
import fr.ent.core.account.testing.ClassScene;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.test.web.servlet.MockMvc;

/** The identity provider goes away while the cards of a class are made. */
class CutShortSheetsIT extends ClassScene {

    private static final String OLD = "trois petits chats";

    @Autowired
    private MockMvc http;

    @Autowired
    private AccountTies ties;

    private Viewer teacher;

    @BeforeEach
    void employTeacher() {
        teacher = town.viewer(town.teacher("Claude", "Aubin", schoolClass));
    }

    @Test
    void changesNoPasswordWhileTheAccountsAreAway() {
        assertThat(print().getStatus()).isEqualTo(200);
        Account account = town.in(() -> ties.findOf(lea.asPerson())).orElseThrow();
        accounts.setPassword(account.subject(), OLD);
        accounts.fallSilent();

        assertThat(print().getStatus()).isEqualTo(503);

        accounts.answerAgain();
        assertThat(accounts.signsIn(account.username(), OLD)).isTrue();
    }

    @Test
    void saysThatCardsMustBePrintedAgain() throws Exception {
        town.pupil("Noé", "Martin", school, schoolClass);
        accounts.fallSilentAfter(1);

        MockHttpServletResponse answer = print();

        accounts.answerAgain();
        assertThat(answer.getStatus()).isEqualTo(503);
        assertThat(answer.getContentAsString()).contains("core:cards-cut-short");
        assertThat(print().getStatus()).isEqualTo(200);
    }

    private MockHttpServletResponse print() {
        return town.in(() -> {
            try {
                return http.perform(post("/api/core/classes/{id}/login-sheets", schoolClass)
                                .requestAttr(Viewer.class.getName(), teacher))
                        .andReturn()
                        .getResponse();
            } catch (Exception broken) {
                throw new AssertionError(broken);
            }
        });
    }
}
