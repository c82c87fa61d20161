package fr.ent.core.platform;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.ObjectWriter;
import tools.jackson.databind.cfg.JsonNodeFeature;
import tools.jackson.databind.json.JsonMapper;

/**
 * The digest of a request, by which its repeat is known: the request itself may hold what people write to each other, and
 * isn't kept.
 */
record RequestDigest(String value) {

    /**
     * Digests of another form aren't compared. It must rise with each version in which the same request has another
     * digest: a repeat may reach that version though the first try met the one before.
     */
    static final int FORM = 1;

    static RequestDigest of(String request) {
        try {
            MessageDigest sha256 = MessageDigest.getInstance("SHA-256");
            return new RequestDigest(HexFormat.of().formatHex(sha256.digest(request.getBytes(StandardCharsets.UTF_8))));
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    /**
     * Of the route with its parameters, and the body as it was understood. What is null in the body doesn't count, so that
     * a field which a version adds changes nothing for clients that don't know it.
     */
    static RequestDigest of(String route, @Nullable Object body, JsonMapper json) {
        ObjectWriter writer = json.writer()
                .without(JsonNodeFeature.WRITE_NULL_PROPERTIES)
                .with(JsonNodeFeature.WRITE_PROPERTIES_SORTED);
        return of(route + " " + writer.writeValueAsString(json.valueToTree(body)));
    }
}
