package fr.ent.core.replacement;

import static org.assertj.core.api.Assertions.as;
import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;

import com.jayway.jsonpath.JsonPath;
import fr.ent.core.PersonId;
import fr.ent.core.rights.EndRights;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.assertj.core.api.InstanceOfAssertFactories;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.transaction.support.TransactionTemplate;

class StandInsIT extends ReplacementScene {

    private static final String NEWCOMER = """
            "newcomer": {"colleague": {"givenName": "Lou", "familyName": "Garnier", "email": "lou@exemple.fr"},
                         "confirmed": "NONE"}""";
    private static final Instant FRIDAY_EVENING = Instant.parse("2026-11-27T22:30:00Z");
    private static final Instant MONDAY_AFTER = Instant.parse("2026-11-30T08:00:00Z");

    @Autowired
    private EndRights endRights;

    @Autowired
    private TransactionTemplate transaction;

    @Test
    void aNewcomerReadsUntilWhenBeforeTheRightIsTakenAwayAndAfter() throws Exception {
        PersonId lou = newcomer();
        assertThat(stoodInUntil(lou)).isNull();

        clock.set(MONDAY_AFTER);
        assertThat(stoodInUntil(lou)).isEqualTo("2026-11-27");

        town.run(() -> transaction.executeWithoutResult(status -> endRights.sweep()));
        assertThat(stoodInUntil(lou)).isEqualTo("2026-11-27");
    }

    @Test
    void oneThatTheHeadEndsWasToTheDay() throws Exception {
        PersonId lou = newcomer();
        String id = JsonPath.read(list(dumont), "$.replacements[0].id");

        assertThat(end(dumont, id).getStatus()).isEqualTo(204);

        assertThat(stoodInUntil(lou)).isEqualTo("2026-11-24");
    }

    @Test
    void aColleagueWithAClassOfTheirOwnIsToldNothing() throws Exception {
        handedOver("2026-11-24", "2026-11-27");

        clock.set(MONDAY_AFTER);

        assertThat(stoodInUntil(noe)).isNull();
    }

    @Test
    void aStandInReadsForWhomAndUntilWhichDay() throws Exception {
        handedOver("2026-11-25", "2026-11-27");
        assertThat(standsIn(noe)).isEmpty();

        clock.set(FRIDAY_EVENING);
        assertThat(standsIn(noe))
                .singleElement()
                .satisfies(one -> assertThat(one)
                        .containsEntry("classId", schoolClass.toString())
                        .containsEntry("until", "2026-11-27")
                        .extractingByKey("replaced", as(InstanceOfAssertFactories.MAP))
                        .containsEntry("familyName", "Aubin"));
        assertThat(standsIn(aubin)).isEmpty();

        clock.set(MONDAY_AFTER);
        assertThat(standsIn(noe)).isEmpty();
    }

    private PersonId newcomer() throws Exception {
        String answer = text(handOver(dumont, NEWCOMER, "2026-11-24", "2026-11-27"));
        PersonId lou = new PersonId(UUID.fromString(JsonPath.read(answer, "$.personId")));
        town.account(lou);
        return lou;
    }

    private List<Map<String, Object>> standsIn(PersonId person) throws Exception {
        return JsonPath.read(text(send(person, get("/api/me"))), "$.standsIn");
    }

    private @Nullable String stoodInUntil(PersonId person) throws Exception {
        return JsonPath.read(text(send(person, get("/api/me"))), "$.stoodInUntil");
    }
}
