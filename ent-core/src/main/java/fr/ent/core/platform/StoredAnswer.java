package fr.ent.core.platform;

import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ProblemDetail;
import org.springframework.http.ResponseEntity;
import org.springframework.web.ErrorResponseException;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

/**
 * An answer as kept: replayed to the letter, or thrown again when it was a problem.
 *
 * @param headers those that the route set, as JSON
 */
record StoredAnswer(int status, boolean problem, String headers, String body) {

    static StoredAnswer of(ResponseEntity<?> answer, JsonMapper json) {
        return of(answer.getStatusCode().value(), false, answer.getHeaders(), answer.getBody(), json);
    }

    static StoredAnswer of(ErrorResponseException refusal, JsonMapper json) {
        return of(refusal.getStatusCode().value(), true, refusal.getHeaders(), refusal.getBody(), json);
    }

    private static StoredAnswer of(
            int status, boolean problem, HttpHeaders headers, @Nullable Object body, JsonMapper json) {
        Map<String, List<String>> said = new LinkedHashMap<>();
        headers.forEach(said::put);
        return new StoredAnswer(
                status, problem, json.writeValueAsString(said), body == null ? "" : json.writeValueAsString(body));
    }

    ResponseEntity<byte[]> replay(JsonMapper json) {
        HttpHeaders said = new HttpHeaders();
        json.readValue(headers, new TypeReference<Map<String, List<String>>>() {})
                .forEach(said::put);
        if (problem) {
            ErrorResponseException refusal = new ErrorResponseException(
                    HttpStatus.valueOf(status), json.readValue(body, ProblemDetail.class), null);
            refusal.getHeaders().putAll(said);
            throw refusal;
        }
        if (body.isEmpty()) {
            return ResponseEntity.status(status).headers(said).build();
        }
        if (said.getContentType() == null) {
            said.setContentType(MediaType.APPLICATION_JSON);
        }
        return ResponseEntity.status(status).headers(said).body(body.getBytes(StandardCharsets.UTF_8));
    }
}
