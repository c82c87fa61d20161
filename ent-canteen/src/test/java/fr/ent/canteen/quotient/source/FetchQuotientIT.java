package fr.ent.canteen.quotient.source;

import static fr.ent.canteen.testing.AskingTowns.sample;
import static fr.ent.canteen.testing.CanteenTown.MONDAY;
import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.header;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.jsonPath;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import fr.ent.canteen.testing.AskingTowns;
import fr.ent.canteen.testing.CanteenTest;
import fr.ent.canteen.testing.CanteenTown;
import fr.ent.canteen.testing.Crowd;
import fr.ent.canteen.testing.Requests;
import fr.ent.core.ChildId;
import fr.ent.core.TerritoryId;
import fr.ent.core.Viewer;
import fr.ent.core.testing.RealServices;
import fr.ent.core.testing.TestClock;
import fr.ent.infra.services.quotient.Reply;
import java.time.Duration;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;
import org.springframework.context.annotation.Import;
import org.springframework.data.redis.core.StringRedisTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.test.context.ContextConfiguration;
import org.springframework.test.web.servlet.ResultActions;

@CanteenTest
@Import(AskingTowns.class)
@ContextConfiguration(initializers = {RealServices.class, AskingTowns.Settings.class})
@ExtendWith(OutputCaptureExtension.class)
class FetchQuotientIT {

    @Autowired
    private AskingTowns towns;

    @Autowired
    private Requests requests;

    @Autowired
    private JdbcClient jdbc;

    @Autowired
    private TestClock.SettableClock clock;

    @Autowired
    private ApiParticulier.Guards guards;

    @Autowired
    private QuotientSource source;

    @Autowired
    private StringRedisTemplate redis;

    private CanteenTown town;
    private ChildId alexis;
    private Viewer jeanne;

    @BeforeEach
    void found() {
        clock.reset();
        guards.breaker().reset();
        redis.delete("api-particulier:paused:" + towns.simulator().url().getAuthority());
        towns.simulator().answerAsUsual();
        town = towns.found();
        alexis = child("Alexis", "2006-04-20");
        jeanne = guardian("Jeanne", "1987-06-27", alexis);
    }

    @AfterEach
    void resetClock() {
        clock.reset();
    }

    @Test
    void findsAQuotientAndShowsItsMonthAndProvider() throws Exception {
        answer("200-found.json", 200);

        fetch(jeanne)
                .andExpect(status().isOk())
                .andExpect(jsonPath("$.valueCents").value(15_000))
                .andExpect(jsonPath("$.month").value("2023-05"))
                .andExpect(jsonPath("$.provider").value("MSA"))
                .andExpect(jsonPath("$.source").value("CAF_MSA"))
                .andExpect(jsonPath("$.validFrom").value("2026-11-24"))
                .andExpect(jsonPath("$.validTo").value("2027-08-31"));
    }

    @Test
    void zeroIsAQuotientAndPaysTheLeast() throws Exception {
        answer("200-zero.json", 200);

        fetch(jeanne).andExpect(jsonPath("$.valueCents").value(0));

        price().andExpect(jsonPath("$.amountCents").value(100))
                .andExpect(jsonPath("$.explanation[0].kind").value("QUOTIENT"));
    }

    @ParameterizedTest
    @CsvSource({
        "200-scopes-missing.json, 200, 503, quotient-scopes-missing",
        "200-value-null-partial-date.json, 200, 409, quotient-no-value",
        "401-token-expired.json, 401, 503, quotient-token-expired",
        "401-token-invalid.json, 401, 503, quotient-token-invalid",
        "403-privileges.json, 403, 503, quotient-privileges-missing",
        "404-cnaf.json, 404, 409, quotient-absent-cnaf",
        "404-msa.json, 404, 409, quotient-absent-msa",
        "404-not-registered.json, 404, 409, quotient-absent-both",
        "409-in-progress.json, 409, 503, quotient-in-progress",
        "422-identity.json, 422, 409, quotient-identity-refused",
        "422-recipient.json, 422, 503, quotient-recipient-refused",
        "429-too-many.json, 429, 503, quotient-too-many",
        "502-provider.json, 502, 503, quotient-provider-failed",
        "504-provider-timeout.json, 504, 503, quotient-provider-silent"
    })
    void saysOfEachAnswerWhatItMeansAndKeepsNothing(String sample, int theirs, int ours, String problem)
            throws Exception {
        answer(sample, theirs);

        fetch(jeanne)
                .andExpect(status().is(ours))
                .andExpect(jsonPath("$.type").value("urn:ent:problem:canteen:" + problem));

        assertThat(quotients()).isZero();
        price().andExpect(jsonPath("$.amountCents").value(400))
                .andExpect(jsonPath("$.explanation[0].reason").value("UNKNOWN"));
    }

    @Test
    void readsTheTitleOfACodeWithTwoMeanings() throws Exception {
        towns.simulator()
                .answerAlways(new Reply.Verbatim(
                        404,
                        sample("404-not-registered.json").replace("Allocataire non référencé", "Erreur inattendue"),
                        Map.of()));

        fetch(jeanne).andExpect(jsonPath("$.type").value("urn:ent:problem:canteen:quotient-unexpected"));
    }

    @Test
    void takesADateOfWhichOnlyTheYearIsKnown() throws Exception {
        towns.simulator()
                .answerAlways(new Reply.Verbatim(
                        200, sample("200-found.json").replace("1987-06-27", "1987-00-00"), Map.of()));

        fetch(jeanne).andExpect(status().isOk());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "1987-06-27>1987-06-28",
                "JEANNE STEPHANIE>STEPHANIE",
                "ALEXIS VINCENT>VINCENT",
                "2006-04-20>2006-05-00"
            })
    void showsAndKeepsNothingOfOtherPeople(String change) throws Exception {
        String[] words = change.split(">", -1);
        towns.simulator()
                .answerAlways(new Reply.Verbatim(200, sample("200-found.json").replace(words[0], words[1]), Map.of()));

        fetch(jeanne)
                .andExpect(status().isConflict())
                .andExpect(jsonPath("$.type").value("urn:ent:problem:canteen:quotient-identity-mismatch"))
                .andExpect(jsonPath("$.valueCents").doesNotExist());

        assertThat(quotients()).isZero();
        assertThat(audited("quotient.not-fetched")).isOne();
    }

    @Test
    void fetchesForNoHouseholdButOnesOwn() throws Exception {
        answer("200-found.json", 200);
        Viewer stranger = guardian("Zoé", "1990-01-01", child("Lou", "2018-01-01"));

        requests.post(stranger, "/api/canteen/quotients/fetch", """
                        {"householdId":"%s"}""".formatted(household(jeanne)))
                .andExpect(status().isNotFound());
    }

    @Test
    void saysWhatTheTownHallDoesNotKnow() throws Exception {
        town.town()
                .run(() -> jdbc.sql("update core.person set birth_place = '' where id = :id")
                        .param("id", jeanne.person().value())
                        .update());

        fetch(jeanne)
                .andExpect(status().isConflict())
                .andExpect(jsonPath("$.type").value("urn:ent:problem:canteen:quotient-identity-incomplete"))
                .andExpect(jsonPath("$.missing[0]").value("birthPlace"));
    }

    @Test
    void asksOnceHoweverManyTryAtOnce() throws Exception {
        answer("200-found.json", 200);
        int before = towns.simulator().requests();

        List<MockHttpServletResponse> answers = Crowd.sendsAtOnce(Collections.nCopies(20, jeanne), this::fetch);
        fetch(jeanne).andExpect(status().isOk());

        assertThat(towns.simulator().requests()).isEqualTo(before + 1);
        assertThat(answers)
                .extracting(MockHttpServletResponse::getStatus)
                .contains(200)
                .isSubsetOf(200, 503);
        assertThat(quotients()).isOne();
    }

    @Test
    void asksAgainOnlyWhenADayIsOver() throws Exception {
        answer("404-cnaf.json", 404);
        fetch(jeanne).andExpect(status().isConflict());
        int before = towns.simulator().requests();
        clock.set(clock.instant().plus(Duration.ofHours(23)));
        fetch(jeanne).andExpect(jsonPath("$.type").value("urn:ent:problem:canteen:quotient-absent-cnaf"));
        assertThat(towns.simulator().requests()).isEqualTo(before);

        clock.set(clock.instant().plus(Duration.ofHours(2)));
        fetch(jeanne);

        assertThat(towns.simulator().requests()).isEqualTo(before + 1);
    }

    @Test
    void countsAnewWhatStillHoldsWithoutAskingAgain() throws Exception {
        answer("200-found.json", 200);
        fetch(jeanne).andExpect(status().isOk());
        int before = towns.simulator().requests();
        clock.set(clock.instant().plusSeconds(60));
        requests.post(jeanne, "/api/canteen/quotients", """
                {"kind":"INCOME","referenceIncome":60000,"taxParts":2}""").andExpect(status().isOk());
        price().andExpect(jsonPath("$.amountCents").value(400));
        clock.set(clock.instant().plusSeconds(60));

        fetch(jeanne).andExpect(jsonPath("$.valueCents").value(15_000));

        price().andExpect(jsonPath("$.amountCents").value(100));
        assertThat(towns.simulator().requests()).isEqualTo(before);
    }

    @Test
    void nobodyAsksUntilRetryAfterIsOver() throws Exception {
        towns.simulator()
                .answerAlways(new Reply.Verbatim(429, sample("429-too-many.json"), Map.of("Retry-After", "30")));
        fetch(jeanne).andExpect(status().isServiceUnavailable()).andExpect(header().string("Retry-After", "30"));
        int before = towns.simulator().requests();
        answer("200-found.json", 200);
        town = towns.found();
        Viewer elsewhere = guardian("Jeanne", "1987-06-27", child("Alexis", "2006-04-20"));
        clock.set(clock.instant().plusSeconds(29));
        fetch(elsewhere).andExpect(jsonPath("$.type").value("urn:ent:problem:canteen:quotient-too-many"));
        assertThat(towns.simulator().requests()).isEqualTo(before);

        clock.set(clock.instant().plusSeconds(10));
        fetch(elsewhere).andExpect(status().isOk());
    }

    @Test
    void stopsAskingASourceThatFailsAndBeginsAgainAMinuteLater() throws Exception {
        answer("504-provider-timeout.json", 504);
        for (int i = 0; i < 5; i++) {
            fetch(guardian("Jeanne", "1987-06-27", alexis))
                    .andExpect(jsonPath("$.type").value("urn:ent:problem:canteen:quotient-provider-silent"));
        }
        int before = towns.simulator().requests();
        answer("200-found.json", 200);
        fetch(jeanne).andExpect(jsonPath("$.type").value("urn:ent:problem:canteen:quotient-unreachable"));
        assertThat(towns.simulator().requests()).isEqualTo(before);

        clock.set(clock.instant().plusSeconds(61));
        fetch(jeanne).andExpect(status().isOk());
        fetch(guardian("Jeanne", "1987-06-27", alexis)).andExpect(status().isOk());
        assertThat(towns.simulator().requests()).isEqualTo(before + 2);
    }

    @Test
    void repeatsOnceWhatFailedFast() throws Exception {
        answer("502-provider.json", 502);
        int before = towns.simulator().requests();

        fetch(jeanne);

        assertThat(towns.simulator().requests()).isEqualTo(before + 2);
    }

    @Test
    void neverWritesWhomItAskedAboutIntoTheLog(CapturedOutput log) throws Exception {
        answer("200-found.json", 200);
        fetch(jeanne);
        answer("502-provider.json", 502);
        fetch(guardian("Jeanne", "1987-06-27", alexis));

        assertThat(log).contains("API Particulier answered 200 (request ").doesNotContainIgnoringCase("roux");
    }

    @Test
    void asksWithATokenOfFranceConnect() {
        towns.know("token-of-jeanne", new Reply.Verbatim(200, sample("200-found.json"), Map.of()));

        assertThat(source.ask(town.town().id(), new Question.OfFranceConnect("token-of-jeanne")))
                .isInstanceOf(SourceAnswer.Found.class);
        assertThat(source.ask(town.town().id(), new Question.OfFranceConnect("token-of-nobody")))
                .isEqualTo(new SourceAnswer.Missed(Miss.TOKEN_INVALID, Duration.ZERO));
        assertThat(new Question.OfFranceConnect("token-of-jeanne").holds()).isEqualTo(Duration.ofHours(1));
    }

    @Test
    void asksForThePersonOfTheAccountAndWritesNamesAsTheyAre() throws Exception {
        towns.know("N'Diaye & Müller Anne Éloïse", new Reply.Verbatim(404, sample("404-msa.json"), Map.of()));
        Viewer anne =
                towns.identify(town, town.town().guardian("Anne Éloïse", "N'Diaye & Müller", alexis), "1980-01-01");

        fetch(anne).andExpect(jsonPath("$.type").value("urn:ent:problem:canteen:quotient-absent-msa"));
    }

    @Test
    void isNotOfferedWhereTheTownHasNoToken() {
        assertThat(source.serves(TerritoryId.next())).isFalse();
    }

    private ResultActions fetch(Viewer viewer) throws Exception {
        return requests.post(viewer, "/api/canteen/quotients/fetch", "{}");
    }

    private ResultActions price() throws Exception {
        return requests.get(
                jeanne,
                "/api/canteen/prices?childId={child}&activityId={activity}&date={day}",
                alexis,
                town.canteen(5),
                MONDAY);
    }

    private void answer(String sample, int status) {
        towns.answer(sample, status);
    }

    private ChildId child(String name, String born) {
        return towns.child(town, name, born);
    }

    private Viewer guardian(String name, String born, ChildId child) {
        return towns.guardian(town, name, born, child);
    }

    private String household(Viewer viewer) {
        return town.town()
                .in(() -> jdbc.sql("select household_id::text from core.household_member where person_id = :id")
                        .param("id", viewer.person().value())
                        .query(String.class)
                        .single());
    }

    private long quotients() {
        return town.town()
                .in(() -> jdbc.sql("select count(*) from canteen.quotient")
                        .query(Long.class)
                        .single());
    }

    private long audited(String action) {
        return town.town()
                .in(() -> jdbc.sql("select count(*) from core.audit_entry where action = :action")
                        .param("action", action)
                        .query(Long.class)
                        .single());
    }
}
