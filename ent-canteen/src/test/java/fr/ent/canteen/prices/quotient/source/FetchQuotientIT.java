package fr.ent.canteen.prices.quotient.source;

import static fr.ent.canteen.testing.AskingTowns.sample;
import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.jsonPath;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import fr.ent.core.Viewer;
import fr.ent.infra.services.quotient.Reply;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class FetchQuotientIT extends FetchScene {

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
    void asksForThePersonOfTheAccountAndWritesNamesAsTheyAre() throws Exception {
        towns.know("N'Diaye & Müller Anne Éloïse", new Reply.Verbatim(404, sample("404-msa.json"), Map.of()));
        Viewer anne =
                towns.identify(town, town.town().guardian("Anne Éloïse", "N'Diaye & Müller", alexis), "1980-01-01");

        fetch(anne).andExpect(jsonPath("$.type").value("urn:ent:problem:canteen:quotient-absent-msa"));
    }
}
