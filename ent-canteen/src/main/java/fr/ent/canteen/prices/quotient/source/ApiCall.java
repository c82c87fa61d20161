package fr.ent.canteen.prices.quotient.source;

import fr.ent.canteen.FranceConnectToken;
import fr.ent.core.person.CivilIdentity;
import java.io.IOException;
import java.net.ConnectException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpConnectTimeoutException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.regex.Pattern;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.http.HttpHeaders;
import org.springframework.http.client.ClientHttpResponse;
import org.springframework.http.client.JdkClientHttpRequestFactory;
import org.springframework.stereotype.Component;
import org.springframework.web.client.ResourceAccessException;
import org.springframework.web.client.RestClient;
import org.springframework.web.util.UriBuilder;

/** Calls API Particulier v3. Logs the number of the request and the status, never whom it is about. */
@Component
class ApiCall {

    private static final Logger LOG = LoggerFactory.getLogger(ApiCall.class);
    private static final Pattern GAPS = Pattern.compile("[\\s,]+");
    private static final String PATH = "/v3/dss/quotient_familial/";

    private final RestClient api;

    ApiCall(SourceSettings settings) {
        HttpClient client = HttpClient.newBuilder()
                .connectTimeout(settings.timeout())
                .followRedirects(HttpClient.Redirect.NEVER)
                .build();
        JdkClientHttpRequestFactory requests = new JdkClientHttpRequestFactory(client);
        requests.setReadTimeout(settings.timeout());
        this.api = RestClient.builder()
                .baseUrl(settings.url().toString())
                .requestFactory(requests)
                .build();
    }

    /** An answer as it came. */
    record RawAnswer(int status, HttpHeaders headers, String body) {}

    RawAnswer get(SourceSettings.Access access, Question question) {
        try {
            return api.get()
                    .uri(uri -> address(uri.queryParam("recipient", access.recipient()), question))
                    .headers(headers -> headers.setBearerAuth(
                            switch (question) {
                                case Question.OfIdentity identity -> access.token();
                                case Question.OfFranceConnect(FranceConnectToken token) -> token.value();
                            }))
                    .exchange((request, answer) -> read(answer));
        } catch (ResourceAccessException outage) {
            LOG.warn("API Particulier can't be reached: {}", reason(outage));
            throw isConnecting(outage)
                    ? SourceFailure.fast(NotFoundReason.UNREACHABLE, Duration.ZERO)
                    : SourceFailure.slow(NotFoundReason.UNREACHABLE, Duration.ZERO);
        }
    }

    private static RawAnswer read(ClientHttpResponse answer) throws IOException {
        RawAnswer raw = new RawAnswer(
                answer.getStatusCode().value(),
                answer.getHeaders(),
                new String(answer.getBody().readAllBytes(), StandardCharsets.UTF_8));
        LOG.info(
                "API Particulier answered {} (request {})",
                raw.status(),
                raw.headers().getFirst("X-Request-ID"));
        return raw;
    }

    private static URI address(UriBuilder uri, Question question) {
        return switch (question) {
            case Question.OfFranceConnect bearer ->
                uri.path(PATH + "france_connect").build();
            case Question.OfIdentity(CivilIdentity who) -> identity(uri.path(PATH + "identite"), who);
        };
    }

    /** Values go in as variables, so that all of them are encoded. */
    private static URI identity(UriBuilder uri, CivilIdentity who) {
        Map<String, Object> values = new LinkedHashMap<>();
        values.put("nomNaissance", who.familyName());
        values.put("sexeEtatCivil", String.valueOf(who.sex()));
        values.put("codeCogInseePaysNaissance", who.birthCountry());
        if (!who.birthPlace().isEmpty()) {
            values.put("codeCogInseeCommuneNaissance", who.birthPlace());
        }
        LocalDate born = who.birthDate();
        if (born != null) {
            values.put("anneeDateNaissance", born.getYear());
            values.put("moisDateNaissance", born.getMonthValue());
            values.put("jourDateNaissance", born.getDayOfMonth());
        }
        values.keySet().forEach(name -> uri.queryParam(name, "{" + name + "}"));
        for (String given : GAPS.splitAsStream(who.givenNames().trim()).toList()) {
            String variable = "given" + values.size();
            uri.queryParam("prenoms[]", "{" + variable + "}");
            values.put(variable, given);
        }
        return uri.build(values);
    }

    private static boolean isConnecting(ResourceAccessException outage) {
        return outage.getCause() instanceof ConnectException
                && !(outage.getCause() instanceof HttpConnectTimeoutException);
    }

    private static String reason(ResourceAccessException outage) {
        Throwable cause = outage.getCause();
        return (cause == null ? outage : cause).getClass().getSimpleName();
    }
}
