package fr.ent.canteen.prices.quotient.batch;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.jsonPath;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import fr.ent.core.ChildId;
import fr.ent.core.Viewer;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Households that have consented are asked about, each once, whatever happens meanwhile. */
class QuotientBatchIT extends BatchScene {

    @Autowired
    private JdbcClient jdbc;

    @Test
    void asksAboutThoseWhoHaveConsentedAndTellsWhatChanged() throws Exception {
        family();
        consent(jeanne, jeanne);
        towns.answer("200-found.json", 200);
        requests.get(agent, BATCHES + "/latest")
                .andExpect(jsonPath("$.consents").value(1))
                .andExpect(jsonPath("$.batch").doesNotExist());

        requests.post(agent, BATCHES, "").andExpect(status().isCreated());
        requests.post(agent, BATCHES, "").andExpect(status().isConflict());
        goOn();

        requests.get(agent, BATCHES + "/latest")
                .andExpect(jsonPath("$.batch.endedAt").exists())
                .andExpect(jsonPath("$.batch.total").value(1))
                .andExpect(jsonPath("$.batch.asked").value(1))
                .andExpect(jsonPath("$.batch.lines[0].outcome").value("CHANGED"))
                .andExpect(jsonPath("$.batch.lines[0].formerCents").doesNotExist())
                .andExpect(jsonPath("$.batch.lines[0].valueCents").isNumber());
        requests.get(jeanne, "/api/canteen/quotients")
                .andExpect(jsonPath("$[0].current.source").value("CAF_MSA"));
        assertThat(town.town()
                        .number(
                                "select count(*) from core.audit_entry where actor_id = :id and action = 'quotient.fetched'"
                                        + " and details->>'for' = 'family'",
                                agent.person().value()))
                .isOne();
    }

    @Test
    void aBarredAgentReadsNoHomeThatIsHidden() throws Exception {
        ChildId alexis = towns.child(town, "Alexis", "2006-04-20");
        Viewer mother = towns.guardian(town, "Jeanne", "1987-06-27", alexis);
        consent(mother, mother);
        towns.answer("200-found.json", 200);
        Viewer marc = town.barredAgent(alexis);
        requests.post(marc, BATCHES, "")
                .andExpect(status().isCreated())
                .andExpect(jsonPath("$.lines").isEmpty());
        goOn();

        requests.get(marc, BATCHES + "/latest")
                .andExpect(jsonPath("$.batch.asked").value(1))
                .andExpect(jsonPath("$.batch.lines").isEmpty());
        requests.get(agent, BATCHES + "/latest")
                .andExpect(jsonPath("$.batch.lines.length()").value(1));
    }

    @Test
    void aCopyThatStopsAfterTheAnswerForgetsNoChange() throws Exception {
        consent(jeanne, jeanne);
        towns.answer("200-found.json", 200);
        requests.post(agent, BATCHES, "").andExpect(status().isCreated());
        goOn();
        town.town().run(() -> {
            jdbc.sql(
                            "update canteen.quotient_batch_household set outcome = null, value_cents = null, taken_until = null")
                    .update();
            jdbc.sql("update canteen.quotient_batch set ended_at = null").update();
        });

        goOn();

        requests.get(agent, BATCHES + "/latest")
                .andExpect(jsonPath("$.batch.lines[0].outcome").value("CHANGED"));
    }

    @Test
    void anotherBatchSaysThatNothingChanged() throws Exception {
        consent(jeanne, jeanne);
        towns.answer("200-found.json", 200);
        requests.post(agent, BATCHES, "").andExpect(status().isCreated());
        goOn();
        int asked = towns.simulator().requests();

        requests.post(agent, BATCHES, "").andExpect(status().isCreated());
        goOn();

        requests.get(agent, BATCHES + "/latest")
                .andExpect(jsonPath("$.batch.same").value(1))
                .andExpect(jsonPath("$.batch.lines").isEmpty());
        assertThat(towns.simulator().requests()).isEqualTo(asked);
    }

    @Test
    void severalCopiesAskAboutEachOnce() throws Exception {
        for (int i = 0; i < 5; i++) {
            Viewer other = family();
            consent(other, other);
        }
        towns.answer("200-found.json", 200);
        int before = towns.simulator().requests();
        requests.post(agent, BATCHES, "").andExpect(status().isCreated());

        List<Future<?>> copies = new ArrayList<>();
        try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
            for (int i = 0; i < 4; i++) {
                copies.add(threads.submit(this::goOn));
            }
        }
        for (Future<?> copy : copies) {
            copy.get();
        }
        clock.set(clock.instant().plus(Duration.ofMinutes(2)));
        goOn();

        assertThat(towns.simulator().requests()).isEqualTo(before + 5);
        requests.get(agent, BATCHES + "/latest")
                .andExpect(jsonPath("$.batch.asked").value(5))
                .andExpect(jsonPath("$.batch.endedAt").exists());
    }

    @Test
    void aHouseholdThatACopyWasAtWhenItStoppedIsAskedAboutAgain() throws Exception {
        consent(jeanne, jeanne);
        requests.post(agent, BATCHES, "").andExpect(status().isCreated());
        town.town()
                .run(() -> batches.take(
                        batches.findRunning().orElseThrow().id(),
                        clock.instant(),
                        clock.instant().plusSeconds(60)));
        towns.answer("200-found.json", 200);

        goOn();
        requests.get(agent, BATCHES + "/latest")
                .andExpect(jsonPath("$.batch.asked").value(0));
        clock.set(clock.instant().plus(Duration.ofSeconds(61)));
        goOn();

        requests.get(agent, BATCHES + "/latest")
                .andExpect(jsonPath("$.batch.asked").value(1))
                .andExpect(jsonPath("$.batch.endedAt").exists());
    }

    @Test
    void waitsWhenTheSourceWantsARest() throws Exception {
        consent(jeanne, jeanne);
        towns.answer("429-too-many.json", 429);
        requests.post(agent, BATCHES, "").andExpect(status().isCreated());
        goOn();
        requests.get(agent, BATCHES + "/latest")
                .andExpect(jsonPath("$.batch.asked").value(0))
                .andExpect(jsonPath("$.batch.endedAt").doesNotExist());

        redis.delete("api-particulier:paused:" + towns.simulator().url().getAuthority());
        clock.set(clock.instant().plus(Duration.ofHours(1)));
        towns.answer("200-found.json", 200);
        goOn();

        requests.get(agent, BATCHES + "/latest")
                .andExpect(jsonPath("$.batch.lines[0].outcome").value("CHANGED"));
    }

    @Test
    void onlyThePersonOrAnAgentForAnAdultOfTheHouseholdConsents() throws Exception {
        Viewer other = family();
        put(other, home(jeanne), other).andExpect(status().isNotFound());
        put(jeanne, home(jeanne), other).andExpect(status().isBadRequest());
        put(agent, home(jeanne), other).andExpect(status().isBadRequest());
        put(towns.found().agent(), home(jeanne), jeanne).andExpect(status().isNotFound());
        put(agent, home(jeanne), jeanne).andExpect(status().isNoContent());

        requests.get(jeanne, path(home(jeanne)))
                .andExpect(jsonPath("$.consent.personId").value(jeanne.person().toString()));
        requests.delete(jeanne, path(home(jeanne))).andExpect(status().isNoContent());
        requests.get(agent, path(home(jeanne))).andExpect(jsonPath("$.consent").doesNotExist());
    }

    @Test
    void nobodyIsAskedAboutWhoTookTheConsentBackMeanwhile() throws Exception {
        consent(jeanne, jeanne);
        towns.answer("200-found.json", 200);
        requests.post(agent, BATCHES, "").andExpect(status().isCreated());
        requests.delete(jeanne, path(home(jeanne))).andExpect(status().isNoContent());
        int before = towns.simulator().requests();

        goOn();

        assertThat(towns.simulator().requests()).isEqualTo(before);
    }

    @Test
    void nobodyIsAskedAboutWhoLivesThereNoMore() throws Exception {
        consent(jeanne, jeanne);
        towns.answer("200-found.json", 200);
        requests.post(agent, BATCHES, "").andExpect(status().isCreated());
        town.town()
                .run(() -> jdbc.sql("delete from core.household_member where person_id = :id")
                        .param("id", jeanne.person().value())
                        .update());
        int before = towns.simulator().requests();

        goOn();

        assertThat(towns.simulator().requests()).isEqualTo(before);
        requests.get(agent, BATCHES + "/latest")
                .andExpect(jsonPath("$.batch.endedAt").exists())
                .andExpect(jsonPath("$.batch.lines[0].why").value("moved"));
    }

    @Test
    void theActsOfAnAgentAreKeptAsDoneForTheFamily() throws Exception {
        consent(agent, jeanne);
        requests.delete(agent, path(home(jeanne))).andExpect(status().isNoContent());
        consent(jeanne, jeanne);

        assertThat(town.town()
                        .number(
                                "select count(*) from core.audit_entry where target = 'household:' || :id"
                                        + " and action like 'quotient-consent.%' and details->>'for' = 'family'",
                                home(jeanne).value()))
                .isEqualTo(2);
    }
}
