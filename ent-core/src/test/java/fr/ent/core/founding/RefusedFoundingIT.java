package fr.ent.core.founding;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;

import com.jayway.jsonpath.JsonPath;
import fr.ent.core.territory.Siret;
import fr.ent.core.testing.IntegrationTest;
import fr.ent.core.testing.Sirets;
import fr.ent.core.testing.TestClock.SettableClock;
import java.security.SecureRandom;
import java.time.Duration;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.MediaType;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.test.web.servlet.MockMvc;

/** Wishes by which no town is founded. */
@IntegrationTest
class RefusedFoundingIT {

    @Autowired
    private MockMvc http;

    @Autowired
    private FoundingCodes codes;

    @Autowired
    private SettableClock clock;

    private final Siret siret = Sirets.draw();
    private final FoundingCode code = FoundingCode.draw(new SecureRandom());

    /** The code of another test may be good still: a day later it isn't. */
    @BeforeEach
    void aCode() {
        clock.set(clock.instant().plus(Duration.ofDays(FoundingIT.DAYS.incrementAndGet())));
        assertThat(codes.keep(code, clock.instant().plus(FoundingCodes.LIFE))).isTrue();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "a..b",
                "a.-b.fr",
                "a-.fr",
                "1.2",
                "999.1.1.1",
                "8.8.8.256",
                "-a.fr",
                "ecoles.valmarin.42",
                "abcdefghijklmnopqrstuvwxyzabcdefghijklmnopqrstuvwxyzabcdefghijkl.fr"
            })
    void refusesAHostThatIsNone(String wrong) throws Exception {
        assertThat(faultOf(found(FoundingCode.draw(new SecureRandom()), "\"" + wrong + "\"")))
                .isEqualTo("territory.host");
    }

    @Test
    void takesTheNumberOfAMachineForWhoTriesTheProduct() throws Exception {
        assertThat(found(code, "\"127.0.0.1\"").getStatus()).isEqualTo(201);
    }

    @Test
    void refusesAHostThatIsTooLongForItsAddressAtTheIdentityProvider() throws Exception {
        String label = "a".repeat(62) + ".";

        assertThat(faultOf(found(code, "\"" + label.repeat(3) + "a".repeat(59) + ".fr\"")))
                .isEqualTo("territory.host");
    }

    @Test
    void refusesTheNumberOfAnotherTerritory() throws Exception {
        assertThat(found(code, "\"" + UUID.randomUUID() + ".test\"").getStatus())
                .isEqualTo(201);
        FoundingCode second = FoundingCode.draw(new SecureRandom());
        codes.keep(second, clock.instant().plus(FoundingCodes.LIFE));

        assertThat(faultOf(found(second, "\"" + UUID.randomUUID() + ".test\""))).isEqualTo("territory.siret");
        assertThat(codes.isOpen()).isTrue();
    }

    private static String faultOf(MockHttpServletResponse answer) throws Exception {
        assertThat(answer.getStatus()).isEqualTo(400);
        return JsonPath.read(answer.getContentAsString(), "$.errors[0].field");
    }

    private MockHttpServletResponse found(FoundingCode typed, String host) throws Exception {
        return http.perform(post("/api/public/foundings")
                        .contentType(MediaType.APPLICATION_JSON)
                        .content("""
                        {"code": "%s",
                         "territory": {"name": "Saint-Denis", "siret": "%s", "place": "REUNION", "host": %s},
                         "administrator": {"givenName": "Nadia", "familyName": "Ferrand", "email": "nadia@example.org",
                                           "password": "un vélo bleu sous la pluie"}}""".formatted(typed.printed(), siret, host))
                        .with(sent -> {
                            sent.setRemoteAddr(
                                    "2001:db8:" + UUID.randomUUID().toString().substring(0, 4) + "::1");
                            return sent;
                        }))
                .andReturn()
                .getResponse();
    }
}
