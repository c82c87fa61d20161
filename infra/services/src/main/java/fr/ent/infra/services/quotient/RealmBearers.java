package fr.ent.infra.services.quotient;

import fr.ent.infra.services.ServiceFailure;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.util.Base64;
import java.util.Set;
import java.util.regex.Pattern;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Asks the realm that plays FranceConnect, with the token itself; a token is never believed for what it says. */
public final class RealmBearers implements Bearers {

    private static final JsonMapper JSON = new JsonMapper();
    private static final Pattern SIGNED = Pattern.compile("[\\w-]+\\.([\\w-]+)\\.[\\w-]+");
    private static final Duration LIMIT = Duration.ofSeconds(5);

    private final HttpClient http =
            HttpClient.newBuilder().connectTimeout(LIMIT).build();
    private final URI userinfo;

    /** @param realm its issuer */
    public RealmBearers(URI realm) {
        this.userinfo = URI.create(realm + "/protocol/openid-connect/userinfo");
    }

    @Override
    public Bearer of(String token) {
        if (!SIGNED.matcher(token).matches()) {
            return UnknownBearer.MALFORMED;
        }
        var answer = ask(token);
        if (answer.statusCode() != 200) {
            return UnknownBearer.UNKNOWN_OR_EXPIRED;
        }
        var who = payload(answer.body());
        var scopes = Set.of(payload(token).path("scope").asString("").split(" "));
        return new Citizen(
                new SimulatedRegister.AskedIdentity(
                        who.path("family_name").asString(""),
                        who.path("given_name").asString(""),
                        who.path("gender").asString("").equals("male") ? "M" : "F",
                        who.path("birthdate").asString(""),
                        who.path("birthplace").asString("")),
                scopes);
    }

    private HttpResponse<String> ask(String token) {
        try {
            return http.send(
                    HttpRequest.newBuilder(userinfo)
                            .timeout(LIMIT)
                            .header("Authorization", "Bearer " + token)
                            .build(),
                    BodyHandlers.ofString());
        } catch (IOException e) {
            throw new ServiceFailure("The stand-in for FranceConnect can't be asked: " + e.getMessage(), e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new ServiceFailure("Interrupted while asking the stand-in for FranceConnect", e);
        }
    }

    private static JsonNode payload(String signed) {
        var parts = SIGNED.matcher(signed);
        if (!parts.matches()) {
            throw new ServiceFailure("The stand-in for FranceConnect answered without a signature");
        }
        return JSON.readTree(Base64.getUrlDecoder().decode(parts.group(1)));
    }
}
