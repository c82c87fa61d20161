package fr.ent.core.founding;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;

import com.jayway.jsonpath.JsonPath;
import fr.ent.core.Role;
import fr.ent.core.TerritoryView;
import fr.ent.core.Viewer;
import fr.ent.core.Viewers;
import fr.ent.core.persistence.Sql;
import fr.ent.core.persistence.TerritoryScope;
import fr.ent.core.territory.Siret;
import fr.ent.core.territory.Territories;
import fr.ent.core.testing.FakeAccounts;
import fr.ent.core.testing.IntegrationTest;
import fr.ent.core.testing.Sirets;
import fr.ent.core.testing.TestClock.SettableClock;
import java.net.URI;
import java.security.SecureRandom;
import java.time.Duration;
import java.time.ZoneId;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.MediaType;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.test.web.servlet.MockMvc;

@IntegrationTest
class FoundingIT {

    static final AtomicInteger DAYS = new AtomicInteger();
    private static final String PASSWORD = "un vélo bleu sous la pluie";

    @Autowired
    private MockMvc http;

    @Autowired
    private FoundingCodes codes;

    @Autowired
    private Sql sql;

    @Autowired
    private Territories territories;

    @Autowired
    private Viewers viewers;

    @Autowired
    private FakeAccounts accounts;

    @Autowired
    private SettableClock clock;

    private final FoundingCode code = FoundingCode.draw(new SecureRandom());
    private final Siret siret = Sirets.draw();
    private final String host = UUID.randomUUID() + ".test";
    private final String address = "2001:db8:" + UUID.randomUUID().toString().substring(0, 4) + "::1";

    /** The code of another test may be good still: a day later it isn't. */
    @BeforeEach
    void aCode() {
        clock.set(clock.instant().plus(Duration.ofDays(DAYS.incrementAndGet())));
        assertThat(codes.keep(code, clock.instant().plus(FoundingCodes.LIFE))).isTrue();
    }

    @Test
    void foundsATerritoryWithItsAdministrator() throws Exception {
        MockHttpServletResponse answer = found(code.printed());

        assertThat(answer.getStatus()).isEqualTo(201);
        String username = JsonPath.read(answer.getContentAsString(), "$.username");
        assertThat(accounts.signsIn(username, PASSWORD)).isTrue();
        assertThat(accounts.isAllowed(URI.create("http://" + host))).isTrue();
        TerritoryView town = territories.at(host);
        assertThat(town.name()).isEqualTo("Saint-Denis");
        assertThat(town.timeZone()).isEqualTo(ZoneId.of("Indian/Reunion"));
        Viewer administrator = viewers.findViewer(
                        accounts.findByUsername(username).orElseThrow().subject())
                .orElseThrow();
        assertThat(administrator.territory()).isEqualTo(town.id());
        assertThat(administrator.holds(Role.TERRITORY_ADMINISTRATOR)).isTrue();
        assertThat(TerritoryScope.call(
                        town.id(),
                        () -> sql.of("select action from core.audit_entry order by id")
                                .list(row -> row.text("action"))))
                .containsSubsequence("territory.founded", "right.granted");
    }

    @Test
    void usesItsCodeUp() throws Exception {
        found(code.value());
        int before = foundedSoFar();

        refused(found(code.value(), "\"" + UUID.randomUUID() + ".test\"", PASSWORD));

        assertThat(foundedSoFar()).isEqualTo(before);
    }

    @Test
    void refusesAWrongCodeAndOneThatIsTooOldAlike() throws Exception {
        int before = foundedSoFar();

        refused(found(FoundingCode.draw(new SecureRandom()).value()));
        refused(found("bonjour"));
        clock.set(clock.instant().plus(FoundingCodes.LIFE));
        refused(found(code.value()));

        assertThat(foundedSoFar()).isEqualTo(before);
    }

    @Test
    void leavesTheCodeGoodWhenSomethingElseIsWrong() throws Exception {
        assertThat(faultOf(found(code.value(), "\"" + host + "\"", "trop court")))
                .isEqualTo("administrator.password");
        assertThat(codes.isOpen()).isTrue();

        found(code.value());
        FoundingCode second = FoundingCode.draw(new SecureRandom());
        codes.keep(second, clock.instant().plus(FoundingCodes.LIFE));

        assertThat(faultOf(found(second.value()))).isEqualTo("territory.host");
        assertThat(codes.isOpen()).isTrue();
    }

    @Test
    void foundsNothingWhileTheAccountsAreAway() throws Exception {
        int before = foundedSoFar();
        accounts.fallSilent();

        assertThat(found(code.value()).getStatus()).isEqualTo(503);

        accounts.answerAgain();
        assertThat(foundedSoFar()).isEqualTo(before);
        assertThat(found(code.value()).getStatus()).isEqualTo(201);
    }

    @Test
    void foundsOnceWhenItIsAskedTwiceAtOnce() throws Exception {
        int before = foundedSoFar();
        try (ExecutorService both = Executors.newFixedThreadPool(2)) {
            List<Callable<Integer>> tries = IntStream.range(0, 2)
                    .<Callable<Integer>>mapToObj(one -> () -> found(code.value(), "\"" + one + host + "\"", PASSWORD)
                            .getStatus())
                    .toList();
            assertThat(both.invokeAll(tries).stream().map(FoundingIT::status)).containsExactlyInAnyOrder(201, 404);
        }

        assertThat(foundedSoFar()).isEqualTo(before + 1);
    }

    @Test
    void twoCopiesAgreeOnOneCode() {
        FoundingCode other = FoundingCode.draw(new SecureRandom());

        assertThat(codes.keep(other, clock.instant().plus(FoundingCodes.LIFE))).isFalse();

        String kept = sql.of("select hash from core.founding_code").get(row -> row.text("hash"));
        assertThat(kept).isEqualTo(code.hash());
        clock.set(clock.instant().plus(FoundingCodes.LIFE));
        assertThat(codes.keep(other, clock.instant().plus(FoundingCodes.LIFE))).isTrue();
    }

    @Test
    void anAddressTriesTenTimes() throws Exception {
        for (int tried = 0; tried < 10; tried++) {
            refused(found("bonjour"));
        }

        assertThat(found(code.value()).getStatus()).isEqualTo(429);
    }

    @Test
    void tellsWhetherACodeIsGood() throws Exception {
        assertThat(state()).isEqualTo("{\"founded\":%s,\"open\":true}".formatted(foundedSoFar() > 0));

        found(code.value());

        assertThat(state()).isEqualTo("{\"founded\":true,\"open\":false}");
    }

    private String state() throws Exception {
        return http.perform(get("/api/public/foundings"))
                .andReturn()
                .getResponse()
                .getContentAsString();
    }

    private int foundedSoFar() {
        return sql.of("select count(*) from core.territory").count();
    }

    private static Integer status(Future<Integer> answer) {
        try {
            return answer.get();
        } catch (Exception broken) {
            throw new AssertionError(broken);
        }
    }

    private static void refused(MockHttpServletResponse answer) throws Exception {
        assertThat(answer.getStatus()).isEqualTo(404);
        assertThat(JsonPath.<String>read(answer.getContentAsString(), "$.type"))
                .isEqualTo("urn:ent:problem:core:founding-refused");
    }

    private static String faultOf(MockHttpServletResponse answer) throws Exception {
        assertThat(answer.getStatus()).isEqualTo(400);
        return JsonPath.read(answer.getContentAsString(), "$.errors[0].field");
    }

    private MockHttpServletResponse found(String typed) throws Exception {
        return found(typed, "\"" + host + "\"", PASSWORD);
    }

    private MockHttpServletResponse found(String typed, String at, String password) throws Exception {
        return send(body(typed, at, password));
    }

    private MockHttpServletResponse send(String body) throws Exception {
        return http.perform(post("/api/public/foundings")
                        .contentType(MediaType.APPLICATION_JSON)
                        .content(body)
                        .with(sent -> {
                            sent.setRemoteAddr(address);
                            return sent;
                        }))
                .andReturn()
                .getResponse();
    }

    private String body(String typed, String host, String password) {
        return """
                {"code": "%s",
                 "territory": {"name": "Saint-Denis", "siret": "%s", "place": "REUNION", "host": %s},
                 "administrator": {"givenName": "Nadia", "familyName": "Ferrand", "email": "nadia@example.org",
                                   "password": "%s"}}""".formatted(typed, siret, host, password);
    }
}
