package fr.ent.gateway.login;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.jwt;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.request;

import fr.ent.gateway.testing.Visitor;
import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.HttpMethod;
import org.springframework.http.MediaType;
import org.springframework.test.web.servlet.MockMvc;

/** How long a child stays in that came by the card of its class. */
class CardEndsIT extends CardScene {

    private static final Duration SOON = Duration.ofSeconds(20);

    @Autowired
    private MockMvc http;

    @Test
    void endsWithTheClass() {
        Visitor tablet = tablet();
        enter(tablet, rose);
        clock.set(Instant.parse("2026-11-24T10:29:59Z"));
        assertThat(tablet.open("/api/me").status()).isEqualTo(200);

        clock.set(Instant.parse("2026-11-24T10:30:00Z"));

        assertThat(tablet.open("/api/me").status()).isEqualTo(401);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "PUT | classes/{class}/entry/hold | {'kind': 'SHUT', 'until': null}",
                "PUT | classes/{class}/entry/rules | {'secretsFrom': null, 'hours': {'spans': []}}",
                "PUT | classes/{class}/entry/rules | {'secretsFrom': 6, 'hours': {'spans': [{'day': 'TUESDAY', 'from': '08:00', 'to': '17:00'}]}}",
                "PUT | schools/{school}/entry-networks | {'networks': ['192.0.2.0/24']}",
                "DELETE | pupils/{child}/entry/secret | {}",
                "DELETE | pupils/{child}/entry/card | {}",
                "DELETE | classes/{class}/entry/poster | {}"
            })
    void endsWhereTheTeacherWantsItStricter(String method, String path, String body) throws Exception {
        Visitor tablet = tablet();
        enter(tablet, rose);
        town.account(head);
        int answer = http.perform(request(
                                HttpMethod.valueOf(method),
                                "/api/core/"
                                        + path.replace("{class}", schoolClass.toString())
                                                .replace("{school}", school.toString())
                                                .replace("{child}", rose.toString()))
                        .contentType(MediaType.APPLICATION_JSON)
                        .content(body.replace('\'', '"'))
                        .with(jwt().jwt(token -> token.subject(head.toString()))))
                .andReturn()
                .getResponse()
                .getStatus();
        assertThat(answer).isIn(200, 204);
        await().atMost(SOON).until(() -> tablet.open("/api/me").status() == 401);
    }
}
