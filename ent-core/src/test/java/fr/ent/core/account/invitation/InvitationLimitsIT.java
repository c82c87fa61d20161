package fr.ent.core.account.invitation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;

import fr.ent.core.PersonId;
import fr.ent.core.Viewer;
import fr.ent.core.account.print.PrintedPages;
import fr.ent.core.account.testing.MailedScene;
import fr.ent.core.testing.TestClock.SettableClock;
import fr.ent.core.testing.Town;
import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.mock.web.MockHttpServletResponse;

/** How far invitations go. */
class InvitationLimitsIT extends MailedScene {

    private static final String STAFF = "/api/core/staff-invitations";

    @Autowired
    private SettableClock clock;

    @Test
    void aColleagueInvitesTheOtherParent() {
        PersonId ada = town.head("Ada", "Baille", school);
        PersonId father = town.teacher("Marc", "Baille", schoolClass);
        town.familyOf(father, lea);
        town.familyOf(ada, lea);
        Viewer mother = town.viewer(ada);

        assertThat(invite(father, mother).getStatus()).isEqualTo(404);
        assertThat(print(father, mother).getStatus()).isEqualTo(404);
        assertThat(invite(father, town.viewer(town.agent("Kim", "Boyer"))).getStatus())
                .isEqualTo(202);
    }

    @Test
    void aCodeThatIsOverNamesNoOtherTown() {
        PersonId claude = town.teacher("Claude", "Aubin", schoolClass);
        Viewer head = town.viewer(town.head("Ada", "Baille", school));
        String code = code(
                PrintedPages.read(print(claude, head).getContentAsByteArray()).getFirst());
        Town neighbour = planner.found("Ailleurs");
        clock.set(clock.instant().plus(Duration.ofDays(30)));

        MockHttpServletResponse answer =
                at(neighbour, json(post("/api/public/invitations/read"), "{\"code\": \"" + code + "\"}"));

        assertThat(type(answer)).isEqualTo("core:invitation-refused");
    }

    private MockHttpServletResponse invite(PersonId person, Viewer by) {
        return send(
                json(
                        post(STAFF),
                        "{\"invitations\": [{\"personId\": \"%s\", \"email\": \"%s\"}]}".formatted(person, mailbox())),
                by);
    }

    private MockHttpServletResponse print(PersonId person, Viewer by) {
        return send(json(post(STAFF + "/letters"), "{\"personIds\": [\"" + person + "\"]}"), by);
    }
}
