package fr.ent.canteen.prices.quotient.source;

import static fr.ent.canteen.testing.AskingTowns.sample;
import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.header;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.jsonPath;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import fr.ent.canteen.FranceConnectToken;
import fr.ent.canteen.testing.Crowd;
import fr.ent.core.PersonId;
import fr.ent.core.TerritoryId;
import fr.ent.core.Viewer;
import fr.ent.infra.services.quotient.Reply;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.mock.web.MockHttpServletResponse;

class SourceLimitsIT extends FetchScene {

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

    @ParameterizedTest
    @CsvSource({"guardian, 1987-06-28", "child, 2006-04-21"})
    void asksAgainOnceThePersonWhoDidNotMatchIsCorrected(String wrong, String day) throws Exception {
        PersonId person = wrong.equals("child") ? alexis.asPerson() : jeanne.person();
        born(person, day);
        answer("200-found.json", 200);
        int before = towns.simulator().requests();
        fetch(jeanne).andExpect(jsonPath("$.type").value("urn:ent:problem:canteen:quotient-identity-mismatch"));
        fetch(jeanne).andExpect(jsonPath("$.type").value("urn:ent:problem:canteen:quotient-identity-mismatch"));
        assertThat(towns.simulator().requests()).isEqualTo(before + 1);

        born(person, wrong.equals("child") ? "2006-04-20" : "1987-06-27");
        fetch(jeanne).andExpect(status().isOk());
        fetch(jeanne).andExpect(status().isOk());

        assertThat(towns.simulator().requests()).isEqualTo(before + 2);
        assertThat(quotients()).isOne();
    }

    private void born(PersonId person, String day) {
        town.town()
                .run(() -> jdbc.sql("update core.person set birth_date = cast(:day as date) where id = :id")
                        .param("day", day)
                        .param("id", person.value())
                        .update());
    }

    @Test
    void countsAnewWhatStillHoldsWithoutAskingAgain() throws Exception {
        answer("200-found.json", 200);
        fetch(jeanne).andExpect(status().isOk());
        int before = towns.simulator().requests();
        clock.set(clock.instant().plusSeconds(60));
        requests.post(jeanne, "/api/canteen/quotients", """
                {"kind":"INCOME","referenceIncome":60000,"taxParts":2}""").andExpect(status().isOk());
        price().andExpect(jsonPath("$.amountCents").value(100));
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
    void staysBelowTheirLimitByItself() throws Exception {
        towns.know("token-of-many", new Reply.Verbatim(404, sample("404-cnaf.json"), Map.of()));
        int before = towns.simulator().requests();
        List<Future<SourceAnswer>> asked = new ArrayList<>();
        try (ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor()) {
            for (int i = 0; i < 60; i++) {
                asked.add(threads.submit(() -> source.ask(town.town().id(), franceConnect("token-of-many"))));
            }
        }

        int refusedHere = 0;
        for (Future<SourceAnswer> one : asked) {
            SourceAnswer.NotFound missed = (SourceAnswer.NotFound) one.get();
            assertThat(missed.why()).isIn(NotFoundReason.ABSENT_CNAF, NotFoundReason.TOO_MANY);
            refusedHere += missed.why() == NotFoundReason.TOO_MANY ? 1 : 0;
        }
        assertThat(towns.simulator().requests() - before).isEqualTo(60 - refusedHere);
        assertThat(pause()).isEmpty();
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

        assertThat(source.ask(town.town().id(), franceConnect("token-of-jeanne")))
                .isInstanceOf(SourceAnswer.Found.class);
        assertThat(source.ask(town.town().id(), franceConnect("token-of-nobody")))
                .isEqualTo(new SourceAnswer.NotFound(NotFoundReason.FRANCE_CONNECT_EXPIRED, Duration.ZERO));
        assertThat(franceConnect("token-of-jeanne").toString()).doesNotContain("jeanne");
    }

    private static Question franceConnect(String token) {
        return new Question.OfFranceConnect(new FranceConnectToken(token));
    }

    @Test
    void isNotOfferedWhereTheTownHasNoToken() {
        assertThat(source.serves(TerritoryId.next())).isFalse();
    }
}
