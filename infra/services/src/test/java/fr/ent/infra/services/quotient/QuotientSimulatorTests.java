package fr.ent.infra.services.quotient;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.time.YearMonth;
import java.util.List;
import java.util.OptionalInt;
import java.util.Set;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class QuotientSimulatorTests {

    private static final String RECIPIENT = "recipient=99000000100018";
    private static final String JEANNE =
            RECIPIENT + "&nomNaissance=ROUX&prenoms%5B%5D=Jeanne&sexeEtatCivil=F&codeCogInseePaysNaissance=99100"
                    + "&codeCogInseeCommuneNaissance=75107";
    private static final SimulatedFamily ROUX = new SimulatedFamily(
            "MSA",
            OptionalInt.of(150),
            YearMonth.of(2023, 5),
            List.of(new SimulatedPerson("ROUX", "JEANNE STEPHANIE", "1987-06-27", "F")),
            List.of());

    private HttpClient http;
    private QuotientSimulator simulator;

    @BeforeAll
    void start() {
        http = HttpClient.newHttpClient();
        simulator = QuotientSimulator.start(
                0,
                asked -> asked.birthName().equals("ROUX") ? ROUX : Reply.Fault.ABSENT_BOTH,
                QuotientSimulatorTests::bearer,
                Duration.ZERO);
    }

    @AfterAll
    void end() {
        simulator.close();
        http.close();
    }

    @Test
    void answersAsTheSampleDoes() throws Exception {
        HttpResponse<String> answer = get(JEANNE, QuotientSimulator.TOKEN);

        assertThat(answer.statusCode()).isEqualTo(200);
        assertThat(answer.headers().firstValue("X-Request-ID")).isPresent();
        assertThat(answer.body())
                .contains("\"fournisseur\":\"MSA\",\"valeur\":150,\"annee\":2023,\"mois\":5")
                .contains("\"nom_naissance\":\"ROUX\",\"nom_usage\":null,\"prenoms\":\"JEANNE STEPHANIE\"")
                .contains("\"enfants\":[]");
    }

    @ParameterizedTest
    @CsvSource({
        "recipient=99000000100018&, '', 422, 00203",
        "nomNaissance=ROUX, nomNaissance=, 422, 00366",
        "prenoms%5B%5D=Jeanne&, '', 422, 00366",
        "sexeEtatCivil=F, sexeEtatCivil=X, 422, 00366",
        "99100, 33, 422, 00366",
        "75107, Paris, 422, 00366",
        "ROUX, NOIR, 404, 35003"
    })
    void checksWhatItIsAsked(String part, String instead, int status, String code) throws Exception {
        HttpResponse<String> answer = get(JEANNE.replace(part, instead), QuotientSimulator.TOKEN);

        assertThat(answer.statusCode()).isEqualTo(status);
        assertThat(answer.body()).contains("\"code\":\"" + code + "\"");
    }

    @ParameterizedTest
    @CsvSource({
        "somebody-elses, 401, 00101",
        "simulator-of-api-particulier-expired, 401, 00103",
        "simulator-of-api-particulier-without-privileges, 403, 00100"
    })
    void opensToItsTokenOnly(String token, int status, String code) throws Exception {
        HttpResponse<String> answer = get(JEANNE, token);

        assertThat(answer.statusCode()).isEqualTo(status);
        assertThat(answer.body()).contains("\"code\":\"" + code + "\"");
    }

    @ParameterizedTest
    @CsvSource({
        "a-stranger, 401, 51502",
        "identite_pivot, 403, 00100",
        "cnaf_quotient_familial, 401, 51503",
    })
    void opensToTheBearerOfAGrantOnly(String token, int status, String code) throws Exception {
        HttpResponse<String> answer = get("france_connect", RECIPIENT, token);

        assertThat(answer.statusCode()).isEqualTo(status);
        assertThat(answer.body()).contains("\"code\":\"" + code + "\"");
    }

    @Test
    void tellsTheBearerOfTheirFamilyWhatTheyLetBeRead() throws Exception {
        HttpResponse<String> answer =
                get("france_connect", RECIPIENT, "identite_pivot cnaf_quotient_familial cnaf_allocataires");

        assertThat(answer.statusCode()).isEqualTo(200);
        assertThat(answer.body()).contains("\"valeur\":150", "JEANNE STEPHANIE").doesNotContain("enfants");
    }

    @Test
    void wantsToKnowForWhomABearerIsAskedAbout() throws Exception {
        HttpResponse<String> answer = get("france_connect", "", "identite_pivot cnaf_enfants");

        assertThat(answer.statusCode()).isEqualTo(422);
        assertThat(answer.body()).contains("\"code\":\"00203\"");
    }

    /** A token here is the list of its scopes; all are Jeanne's. */
    private static Bearers.Bearer bearer(String token) {
        return token.contains("_")
                ? new Bearers.Citizen(
                        new SimulatedRegister.AskedIdentity("ROUX", "Jeanne Stephanie", "F", "1987-06-27", "75107"),
                        Set.of(token.split(" ")))
                : Bearers.UnknownBearer.UNKNOWN_OR_EXPIRED;
    }

    private HttpResponse<String> get(String query, String token) throws IOException, InterruptedException {
        return get("identite", query, token);
    }

    private HttpResponse<String> get(String way, String query, String token) throws IOException, InterruptedException {
        URI address = URI.create(simulator.url() + "/v3/dss/quotient_familial/" + way + "?" + query);
        return http.send(
                HttpRequest.newBuilder(address)
                        .header("Authorization", "Bearer " + token)
                        .build(),
                BodyHandlers.ofString());
    }
}
