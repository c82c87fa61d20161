package fr.ent.core.founding;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;

import com.jayway.jsonpath.JsonPath;
import fr.ent.core.Viewers;
import fr.ent.core.founding.FoundingSettings.CodePrinting;
import fr.ent.core.persistence.Sql;
import fr.ent.core.testing.FakeAccounts;
import fr.ent.core.testing.IntegrationTest;
import fr.ent.core.testing.Sirets;
import fr.ent.core.testing.TestClock.SettableClock;
import java.security.SecureRandom;
import java.time.Duration;
import java.util.UUID;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.http.MediaType;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.test.web.servlet.MockMvc;

/** A code whose log is lost, and an answer that came too late. */
@IntegrationTest
@ExtendWith(OutputCaptureExtension.class)
class LostFoundingCodeIT {

    private static final Pattern PRINTED = Pattern.compile("type the code (\\S+) before");

    @Autowired
    private MockMvc http;

    @Autowired
    private FoundingCodes codes;

    @Autowired
    private ApplicationEventPublisher events;

    @Autowired
    private FakeAccounts accounts;

    @Autowired
    private Viewers viewers;

    @Autowired
    private Sql sql;

    @Autowired
    private SettableClock clock;

    private final FoundingCode code = FoundingCode.draw(new SecureRandom());
    private final String siret = Sirets.draw().value();
    private final String host = UUID.randomUUID() + ".test";
    private final String familyName = "F" + UUID.randomUUID().toString().replaceAll("[^a-f]", "");

    /** The code of another test may be good still: a day later it isn't. */
    @BeforeEach
    void aCode() {
        clock.set(clock.instant().plus(Duration.ofDays(FoundingIT.DAYS.incrementAndGet())));
        assertThat(codes.keep(code, clock.instant().plus(FoundingCodes.LIFE))).isTrue();
    }

    @Test
    void isToldAtTheStartAsLongAsItIsGood(CapturedOutput log) {
        start(CodePrinting.FIRST);

        assertThat(log.getAll()).contains("was printed at", "good until");
        String kept = sql.of("select hash from core.founding_code").get(row -> row.text("hash"));
        assertThat(kept).isEqualTo(code.hash());
    }

    @Test
    void isReplacedByAStartForFurtherTowns(CapturedOutput log) throws Exception {
        start(CodePrinting.FURTHER);

        // a start of the product before this one may stand in the log, too
        String last = PRINTED.matcher(log)
                .results()
                .map(printed -> printed.group(1))
                .reduce((earlier, later) -> later)
                .orElseThrow();
        assertThat(found(code.value()).getStatus()).isEqualTo(404);
        assertThat(found(last).getStatus()).isEqualTo(201);
    }

    @Test
    void findsTheFoundersAccountAgainWhoseAnswerCameTooLate() throws Exception {
        accounts.answerTooLate();
        assertThat(found(code.value()).getStatus()).isEqualTo(503);

        MockHttpServletResponse again = found(code.value());

        assertThat(again.getStatus()).isEqualTo(201);
        String username = JsonPath.read(again.getContentAsString(), "$.username");
        String subject = accounts.findByUsername(username).orElseThrow().subject();
        assertThat(accounts.listOpenedFor(
                        viewers.findViewer(subject).orElseThrow().person()))
                .hasSize(1);
        assertThat(username).doesNotMatch(".*\\d");
    }

    private void start(CodePrinting printing) {
        new IssueFoundingCode(codes, new FoundingSettings(printing), events, clock).atTheStart();
    }

    private MockHttpServletResponse found(String typed) throws Exception {
        String body = """
                {"code": "%s",
                 "territory": {"name": "Valmarin", "siret": "%s", "place": "ZONE_A", "host": "%s"},
                 "administrator": {"givenName": "Founder", "familyName": "%s", "email": "n@example.org",
                                   "password": "un vélo bleu sous la pluie"}}""".formatted(typed, siret, host, familyName);
        return http.perform(post("/api/public/foundings")
                        .contentType(MediaType.APPLICATION_JSON)
                        .content(body)
                        .with(sent -> {
                            sent.setRemoteAddr("2001:db8:" + host.substring(0, 4) + "::1");
                            return sent;
                        }))
                .andReturn()
                .getResponse();
    }
}
