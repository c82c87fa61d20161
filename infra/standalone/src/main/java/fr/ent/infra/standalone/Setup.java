package fr.ent.infra.standalone;

import fr.ent.core.founding.FoundingCode;
import fr.ent.infra.services.Databases;
import fr.ent.infra.services.Secrets;
import fr.ent.infra.services.ServiceFailure;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.List;
import java.util.UUID;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * Founds a territory in a product that runs on this machine: {@code ./ent setup}. Whoever reads the password of the
 * database's owner may do so, also when something is founded already.
 */
public final class Setup {

    private static final JsonMapper JSON = new JsonMapper();
    private static final int CREATED = 201;

    private final SetupAnswers answers;

    private Setup(SetupAnswers answers) {
        this.answers = answers;
    }

    public static void main(String... arguments) {
        try {
            System.out.println(new Setup(SetupAnswers.parse(List.of(arguments))).found());
        } catch (ServiceFailure e) {
            System.err.println("\n" + e.sentence());
            System.exit(1);
        }
    }

    private String found() {
        FoundingCode code = FoundingCode.draw(new SecureRandom());
        String wish = JSON.writeValueAsString(answers.wish(code));
        keep(code);
        HttpResponse<String> answer = send(wish);
        if (answer.statusCode() != CREATED) {
            throw new ServiceFailure(refusal(answer));
        }
        return "%n  %s is founded. Sign in at %s as %s."
                .formatted(
                        answers.name(),
                        answers.address("/connexion"),
                        JSON.readTree(answer.body()).get("username").asString());
    }

    /** A code that this command alone knows, for a quarter of an hour. */
    private void keep(FoundingCode code) {
        try (var owner = DriverManager.getConnection(
                        "jdbc:postgresql://127.0.0.1:%d/ent".formatted(Port.POSTGRES.above(answers.port())),
                        Databases.OWNER,
                        password(answers.data()));
                var statement = owner.prepareStatement(FoundingCode.KEPT_BY_THE_OWNER)) {
            statement.setString(1, code.hash());
            statement.executeUpdate();
        } catch (SQLException away) {
            throw new ServiceFailure(
                    "No Préau runs with %s on port %d: start it with ./ent run --empty, or name it with --data and --port."
                            .formatted(answers.data(), answers.port()),
                    away);
        }
    }

    private static String password(Path data) {
        Path secrets = data.resolve("secrets");
        if (!Files.exists(secrets.resolve("database-owner"))) {
            throw new ServiceFailure("%s is not the data directory of a Préau: name it with --data.".formatted(data));
        }
        return new Secrets(secrets).get("database-owner");
    }

    private HttpResponse<String> send(String wish) {
        String token = UUID.randomUUID().toString();
        HttpRequest request = HttpRequest.newBuilder(URI.create(answers.address("/api/public/foundings")))
                .header("Content-Type", "application/json")
                .header("Cookie", "XSRF-TOKEN=" + token)
                .header("X-XSRF-TOKEN", token)
                .POST(HttpRequest.BodyPublishers.ofString(wish))
                .build();
        try (HttpClient client = HttpClient.newHttpClient()) {
            return client.send(request, HttpResponse.BodyHandlers.ofString());
        } catch (IOException away) {
            throw new ServiceFailure("Préau does not answer at %s.".formatted(answers.address("")), away);
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            throw new ServiceFailure("Stopped.", stopped);
        }
    }

    private static String refusal(HttpResponse<String> answer) {
        JsonNode problem = JSON.readTree(answer.body());
        StringBuilder said = new StringBuilder("Nothing is founded: %d %s"
                .formatted(answer.statusCode(), problem.path("type").asString("")));
        problem.path("errors")
                .forEach(fault -> said.append("%n  %s: %s"
                        .formatted(
                                fault.path("field").asString(""),
                                fault.path("code").asString(""))));
        return said.toString();
    }
}
