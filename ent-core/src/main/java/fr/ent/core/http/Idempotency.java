package fr.ent.core.http;

import fr.ent.core.Viewer;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;

/** Makes a creation safe to repeat on a poor network: the same key of the same account gets the first answer again. */
public interface Idempotency {

    /**
     * Runs the work in a transaction and keeps its answer under the key, problems included; without a key it just runs.
     * The same key with another request is a 422 {@code urn:ent:problem:core:idempotency-key-reused}.
     *
     * @param key the {@code Idempotency-Key} header, at most 100 characters
     * @param request what was asked, compared between repeats
     */
    <T> ResponseEntity<T> once(
            Viewer viewer, @Nullable String key, Object request, Class<T> type, Supplier<ResponseEntity<T>> work);
}
