package fr.ent.infra.standalone;

import fr.ent.infra.services.ServiceFailure;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;

/** The options given on the command line of {@code ./ent run}. */
record Options(Path data, int port, Beginning beginning, Content content, RunningYear year) {

    private static final int DEFAULT_PORT = 8080;
    private static final int LAST_PORT = 65_535 - Port.values().length;

    /** Whether to go on with the data of last time. */
    enum Beginning {
        CONTINUE,
        FRESH
    }

    /** The content that a first start puts into the data directory. */
    enum Content {
        DEMO,
        NOTHING
    }

    /** The school year that runs in the demonstration. */
    enum RunningYear {
        AS_BEFORE,
        NEXT
    }

    static Options parse(List<String> arguments) {
        var options =
                new Options(Path.of(".ent"), DEFAULT_PORT, Beginning.CONTINUE, Content.DEMO, RunningYear.AS_BEFORE);
        Deque<String> rest = new ArrayDeque<>(arguments);
        while (!rest.isEmpty()) {
            var argument = rest.pop();
            options = switch (argument) {
                case "--fresh" ->
                    new Options(options.data, options.port, Beginning.FRESH, options.content, options.year);
                case "--empty" ->
                    new Options(options.data, options.port, options.beginning, Content.NOTHING, options.year);
                case "--next-year" ->
                    new Options(options.data, options.port, options.beginning, options.content, RunningYear.NEXT);
                case "--port" ->
                    new Options(
                            options.data,
                            port(valueOf(argument, rest)),
                            options.beginning,
                            options.content,
                            options.year);
                case "--data" ->
                    new Options(
                            Path.of(valueOf(argument, rest)),
                            options.port,
                            options.beginning,
                            options.content,
                            options.year);
                default ->
                    throw new ServiceFailure(
                            "Unknown option %s: ./ent run knows --port N, --data DIRECTORY, --fresh, --empty and --next-year."
                                    .formatted(argument));
            };
        }
        return new Options(
                options.data.toAbsolutePath().normalize(),
                options.port,
                options.beginning,
                options.content,
                options.year);
    }

    private static String valueOf(String option, Deque<String> rest) {
        if (rest.isEmpty() || rest.peek().startsWith("--")) {
            throw new ServiceFailure("%s needs a value.".formatted(option));
        }
        return rest.pop();
    }

    private static int port(String value) {
        try {
            var port = Integer.parseInt(value);
            if (port >= 1024 && port <= LAST_PORT) {
                return port;
            }
        } catch (NumberFormatException e) {
            // said below
        }
        throw new ServiceFailure("--port needs a number between 1024 and %d, not %s.".formatted(LAST_PORT, value));
    }
}
