package fr.ent.core.founding;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;

import com.jayway.jsonpath.JsonPath;
import fr.ent.core.Viewer;
import fr.ent.core.Viewers;
import fr.ent.core.account.testing.MailedScene;
import fr.ent.core.persistence.TerritoryScope;
import fr.ent.core.testing.Sirets;
import fr.ent.core.testing.TestClock.SettableClock;
import java.security.SecureRandom;
import java.time.Duration;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.MediaType;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder;

/** The first administrator is the one whom nobody could help who forgot the password. */
class FounderAddressIT extends MailedScene {

    private static final Duration LATER = Duration.ofDays(400);

    @Autowired
    private FoundingCodes codes;

    @Autowired
    private Viewers viewers;

    @Autowired
    private SettableClock clock;

    private final String mailbox = mailbox();

    @Test
    void mailsTheFounderACodeByWhichTheAddressIsConfirmed() throws Exception {
        String subject = found();

        String mail = mails(mailbox, 1).getFirst();
        assertThat(own(subject)).contains("\"email\":\"\"", "\"asked\":\"" + mailbox + "\"", "\"verifiable\":true");
        assertThat(send(
                                subject,
                                post("/api/me/account/address/verification")
                                        .content("{\"code\": \"" + code(mail) + "\"}"))
                        .getStatus())
                .isEqualTo(204);
        assertThat(own(subject)).contains("\"email\":\"" + mailbox + "\"", "\"asked\":null");
    }

    private String found() throws Exception {
        clock.set(clock.instant().plus(LATER));
        FoundingCode code = FoundingCode.draw(new SecureRandom());
        assertThat(codes.keep(code, clock.instant().plus(FoundingCodes.LIFE))).isTrue();
        String body = """
                {"code": "%s",
                 "territory": {"name": "Valmarin", "siret": "%s", "place": "ZONE_A", "host": "%s.test"},
                 "administrator": {"givenName": "Nadia", "familyName": "Ferrand", "email": "%s",
                                   "password": "un vélo bleu sous la pluie"}}""".formatted(code.printed(), Sirets.draw(), UUID.randomUUID(), mailbox);
        MockHttpServletResponse founded = http.perform(post("/api/public/foundings")
                        .contentType(MediaType.APPLICATION_JSON)
                        .content(body))
                .andReturn()
                .getResponse();
        assertThat(founded.getStatus()).isEqualTo(201);
        String username = JsonPath.read(founded.getContentAsString(), "$.username");
        return accounts.findByUsername(username).orElseThrow().subject();
    }

    private String own(String subject) throws Exception {
        return send(subject, get("/api/me/account")).getContentAsString();
    }

    private MockHttpServletResponse send(String subject, MockHttpServletRequestBuilder request) {
        Viewer viewer = viewers.findViewer(subject).orElseThrow();
        return TerritoryScope.call(viewer.territory(), () -> {
            try {
                return http.perform(request.contentType(MediaType.APPLICATION_JSON)
                                .requestAttr(Viewer.class.getName(), viewer)
                                .principal(() -> subject))
                        .andReturn()
                        .getResponse();
            } catch (Exception broken) {
                throw new AssertionError(broken);
            }
        });
    }
}
