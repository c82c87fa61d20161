package fr.ent.canteen.prices.quotient.source;

import static fr.ent.canteen.testing.AskingTowns.sample;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.jsonPath;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import fr.ent.canteen.FranceConnectToken;
import fr.ent.canteen.QuotientByFranceConnect;
import fr.ent.canteen.QuotientByFranceConnect.AskOutcome;
import fr.ent.core.HouseholdId;
import fr.ent.core.NotThere;
import fr.ent.core.Viewer;
import fr.ent.infra.services.quotient.Reply;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.Supplier;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.system.CapturedOutput;

/** The way through FranceConnect, from the moment its token is there. */
class FranceConnectQuotientIT extends FetchScene {

    private static final String TOKEN = "token-of-" + UUID.randomUUID();

    @Autowired
    private QuotientByFranceConnect byFranceConnect;

    @Test
    void keepsTheQuotientOfTheBearersFamily() throws Exception {
        answer("200-found.json", 200);

        assertThat(ask(jeanne)).isEqualTo(new AskOutcome.Found());

        requests.get(jeanne, "/api/canteen/quotients")
                .andExpect(jsonPath("$[0].current.valueCents").value(15_000))
                .andExpect(jsonPath("$[0].current.source").value("CAF_MSA"))
                .andExpect(jsonPath("$[0].current.provider").value("MSA"));
        price().andExpect(jsonPath("$.amountCents").value(100));
        assertThat(audited("quotient.fetched")).isOne();
    }

    @Test
    void needsNothingOfWhatTheTownHallDoesNotKnow() throws Exception {
        answer("200-found.json", 200);
        town.town()
                .run(() -> jdbc.sql("update core.person set birth_place = '', birth_country = '' where id = :id")
                        .param("id", jeanne.person().value())
                        .update());
        fetch(jeanne).andExpect(jsonPath("$.type").value("urn:ent:problem:canteen:quotient-identity-incomplete"));

        assertThat(ask(jeanne)).isEqualTo(new AskOutcome.Found());
    }

    @Test
    void isOpenToWhomTheOtherWayGaveNothingToday() throws Exception {
        answer("404-not-registered.json", 404);
        fetch(jeanne).andExpect(status().isConflict());
        answer("200-found.json", 200);

        assertThat(ask(jeanne)).isEqualTo(new AskOutcome.Found());
    }

    @ParameterizedTest
    @CsvSource({
        "200-scopes-missing.json, 200, scopes-missing",
        "200-value-null-partial-date.json, 200, no-value",
        "401-token-expired.json, 401, france-connect-expired",
        "401-token-invalid.json, 401, france-connect-unknown",
        "403-privileges.json, 403, privileges-missing",
        "404-cnaf.json, 404, absent-cnaf",
        "404-msa.json, 404, absent-msa",
        "404-not-registered.json, 404, absent-both",
        "409-in-progress.json, 409, in-progress",
        "422-recipient.json, 422, recipient-refused",
        "502-provider.json, 502, provider-failed",
        "504-provider-timeout.json, 504, provider-silent"
    })
    void saysOfEachAnswerWhatItMeansAndKeepsNothing(String sample, int theirs, String why) {
        answer(sample, theirs);

        assertThat(ask(jeanne)).isEqualTo(new AskOutcome.NotFound(why));

        assertThat(quotients()).isZero();
        assertThat(audited("quotient.not-fetched")).isOne();
    }

    @ParameterizedTest
    @CsvSource({
        "50001, france-connect-unknown",
        "51501, france-connect-unknown",
        "50002, france-connect-expired",
        "51502, france-connect-expired",
        "50003, scopes-missing",
        "51503, scopes-missing"
    })
    void readsTheCodesOfFranceConnectsTokensByEitherNumbering(String code, String why) {
        String refusal = sample("401-token-invalid.json").replace("00101", code);
        towns.simulator().answerAlways(new Reply.Verbatim(401, refusal, Map.of()));

        assertThat(ask(jeanne)).isEqualTo(new AskOutcome.NotFound(why));
    }

    @Test
    void keepsNothingOfOtherPeople() {
        String strangers = sample("200-found.json").replace("1987-06-27", "1987-06-28");
        towns.simulator().answerAlways(new Reply.Verbatim(200, strangers, Map.of()));

        assertThat(ask(jeanne)).isEqualTo(new AskOutcome.NotFound("identity-mismatch"));

        assertThat(quotients()).isZero();
    }

    @Test
    void asksAgainOnlyWhenAnHourIsOver() {
        answer("404-cnaf.json", 404);
        ask(jeanne);
        int before = towns.simulator().requests();
        clock.set(clock.instant().plus(Duration.ofMinutes(59)));
        assertThat(ask(jeanne)).isEqualTo(new AskOutcome.NotFound("absent-cnaf"));
        assertThat(holding(jeanne)).isEqualTo(List.of(new AskOutcome.NotFound("absent-cnaf")));
        assertThat(towns.simulator().requests()).isEqualTo(before);

        clock.set(clock.instant().plus(Duration.ofMinutes(2)));
        assertThat(holding(jeanne)).isEmpty();
        ask(jeanne);

        assertThat(towns.simulator().requests()).isEqualTo(before + 1);
    }

    @Test
    void asksAgainOnceWhoIsAskedAboutIsCorrected() {
        String strangers = sample("200-found.json").replace("1987-06-27", "1987-06-28");
        towns.simulator().answerAlways(new Reply.Verbatim(200, strangers, Map.of()));
        ask(jeanne);
        assertThat(holding(jeanne)).isEqualTo(List.of(new AskOutcome.NotFound("identity-mismatch")));
        town.town()
                .run(() -> jdbc.sql("update core.person set birth_date = date '1987-06-28' where id = :id")
                        .param("id", jeanne.person().value())
                        .update());

        assertThat(holding(jeanne)).isEmpty();
        assertThat(ask(jeanne)).isEqualTo(new AskOutcome.Found());
    }

    @Test
    void letsWhoCameTooLateTryAgainAtOnce() {
        answer("401-token-expired.json", 401);
        ask(jeanne);
        answer("200-found.json", 200);
        clock.set(clock.instant().plusSeconds(6));

        assertThat(holding(jeanne)).isEmpty();
        assertThat(ask(jeanne)).isEqualTo(new AskOutcome.Found());
    }

    @Test
    void obeysRetryAfterAsTheOtherWayDoes() {
        towns.simulator()
                .answerAlways(new Reply.Verbatim(429, sample("429-too-many.json"), Map.of("Retry-After", "30")));
        assertThat(ask(jeanne)).isEqualTo(new AskOutcome.NotFound("too-many"));
        int before = towns.simulator().requests();
        answer("200-found.json", 200);
        clock.set(clock.instant().plusSeconds(20));

        assertThat(ask(guardian("Jeanne", "1987-06-27", alexis))).isEqualTo(new AskOutcome.NotFound("too-many"));

        assertThat(towns.simulator().requests()).isEqualTo(before);
    }

    @Test
    void asksOnceHoweverManyComeBackAtOnce() throws Exception {
        answer("200-found.json", 200);
        int before = towns.simulator().requests();
        List<Future<AskOutcome>> asked = new ArrayList<>();
        try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
            for (int i = 0; i < 10; i++) {
                asked.add(threads.submit(() -> ask(jeanne)));
            }
        }

        for (Future<AskOutcome> one : asked) {
            assertThat(one.get()).isIn(new AskOutcome.Found(), new AskOutcome.NotFound("in-progress"));
        }
        assertThat(towns.simulator().requests()).isEqualTo(before + 1);
        assertThat(quotients()).isOne();
    }

    @Test
    void isForOnesOwnHouseholdOnly() {
        answer("200-found.json", 200);
        Viewer stranger = guardian("Zoé", "1990-01-01", child("Lou", "2018-01-01"));

        assertThatThrownBy(() -> in(() -> byFranceConnect.ownHousehold(householdOf(jeanne), stranger)))
                .isInstanceOf(NotThere.class);
        assertThat(in(() -> byFranceConnect.ask(householdOf(jeanne), new FranceConnectToken(TOKEN), stranger)))
                .isEqualTo(new AskOutcome.NotFound("unexpected"));
        assertThat(quotients()).isZero();
    }

    @Test
    void neverWritesTheTokenIntoTheLog(CapturedOutput log) {
        answer("200-found.json", 200);
        ask(jeanne);
        answer("502-provider.json", 502);
        ask(guardian("Jeanne", "1987-06-27", alexis));

        assertThat(log).contains("API Particulier answered 200 (request ").doesNotContain(TOKEN);
    }

    private AskOutcome ask(Viewer viewer) {
        return in(() -> byFranceConnect.ask(householdOf(viewer), new FranceConnectToken(TOKEN), viewer));
    }

    private List<AskOutcome> holding(Viewer viewer) {
        return in(() -> byFranceConnect.findHolding(householdOf(viewer), viewer).stream()
                .toList());
    }

    private HouseholdId householdOf(Viewer viewer) {
        return new HouseholdId(UUID.fromString(household(viewer)));
    }

    private <T> T in(Supplier<T> work) {
        return town.town().in(work);
    }
}
