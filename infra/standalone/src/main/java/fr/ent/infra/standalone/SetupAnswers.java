package fr.ent.infra.standalone;

import fr.ent.core.founding.FoundingCode;
import fr.ent.infra.services.ServiceFailure;
import java.io.Console;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The answers that {@code ./ent setup} needs: from options, or asked in the terminal. The password is never an option. */
final class SetupAnswers {

    /** The variable of the environment that holds the first administrator's password where nobody can type it. */
    static final String PASSWORD = "ENT_FIRST_PASSWORD";

    private static final Map<String, String> QUESTIONS = questions();

    private final Map<String, String> given;

    private SetupAnswers(Map<String, String> given) {
        this.given = given;
    }

    private static Map<String, String> questions() {
        Map<String, String> all = new LinkedHashMap<>();
        all.put("--name", "Name of the territory");
        all.put("--siret", "SIRET");
        all.put("--place", "Zone or place (ZONE_A, ZONE_B, ZONE_C, CORSICA, REUNION, ...)");
        all.put("--host", "Host name (ecoles.example.fr)");
        all.put("--given-name", "Given name of the first administrator");
        all.put("--family-name", "Family name");
        all.put("--email", "Mail address");
        return all;
    }

    static SetupAnswers parse(List<String> arguments) {
        Map<String, String> given = new LinkedHashMap<>();
        given.put("--data", ".ent");
        given.put("--port", "8080");
        Deque<String> rest = new ArrayDeque<>(arguments);
        while (!rest.isEmpty()) {
            String option = rest.pop();
            if (!given.containsKey(option) && !QUESTIONS.containsKey(option)) {
                throw new ServiceFailure("Unknown option %s: ./ent setup knows --data, --port, %s."
                        .formatted(option, String.join(", ", QUESTIONS.keySet())));
            }
            if (rest.isEmpty() || rest.peek().startsWith("--")) {
                throw new ServiceFailure("%s needs a value.".formatted(option));
            }
            given.put(option, rest.pop());
        }
        return new SetupAnswers(given);
    }

    Path data() {
        return Path.of(answer("--data")).toAbsolutePath().normalize();
    }

    int port() {
        try {
            return Integer.parseInt(answer("--port"));
        } catch (NumberFormatException words) {
            throw new ServiceFailure("--port needs a number.", words);
        }
    }

    String name() {
        return answer("--name");
    }

    String address(String path) {
        return "http://127.0.0.1:%d%s".formatted(Port.GATEWAY.above(port()), path);
    }

    /** The body of the founding, in the order in which a person is asked. */
    Map<String, Object> wish(FoundingCode code) {
        Map<String, Object> territory = new LinkedHashMap<>();
        territory.put("name", name());
        territory.put("siret", answer("--siret"));
        territory.put("place", answer("--place"));
        territory.put("host", answer("--host"));
        Map<String, Object> administrator = new LinkedHashMap<>();
        administrator.put("givenName", answer("--given-name"));
        administrator.put("familyName", answer("--family-name"));
        administrator.put("email", answer("--email"));
        administrator.put("password", password(System.getenv(PASSWORD)));
        return Map.of("code", code.value(), "territory", territory, "administrator", administrator);
    }

    private String answer(String option) {
        return given.computeIfAbsent(option, missing -> ask(missing));
    }

    private static String ask(String option) {
        return terminal(option).readLine("%s: ", QUESTIONS.get(option)).strip();
    }

    private static String password(@Nullable String fromEnvironment) {
        return fromEnvironment == null
                ? new String(terminal(PASSWORD).readPassword("Password, twelve signs at least: "))
                : fromEnvironment;
    }

    private static Console terminal(String missing) {
        return Optional.ofNullable(System.console())
                .filter(Console::isTerminal)
                .orElseThrow(() ->
                        new ServiceFailure("%s is missing, and there is no terminal to ask in.".formatted(missing)));
    }
}
