package fr.ent.core.platform;

import org.springframework.http.HttpStatus;
import org.springframework.http.ProblemDetail;
import org.springframework.http.ResponseEntity;
import org.springframework.web.ErrorResponseException;
import tools.jackson.databind.json.JsonMapper;

/** An answer as kept: replayed as a body, or thrown again when it was a problem. */
record StoredAnswer(int status, boolean problem, String body) {

    <T> ResponseEntity<T> replay(JsonMapper json, Class<T> type) {
        if (problem) {
            throw new ErrorResponseException(
                    HttpStatus.valueOf(status), json.readValue(body, ProblemDetail.class), null);
        }
        return ResponseEntity.status(status).body(json.readValue(body, type));
    }
}
