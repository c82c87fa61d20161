import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The PostgreSQL of the running product, reached with psql and pgbench, and what it writes into its log when told to. */
final class Postgres {

    private static final Pattern RATE = Pattern.compile("tps = ([0-9.]+)");
    private static final String SILENT = "alter system reset log_min_duration_statement;"
            + "alter system reset log_line_prefix;alter system reset log_parameter_max_length;select pg_reload_conf()";

    private final Path data;
    private final Path tools;
    private final int port;

    /** @param tools the directory of psql and pgbench */
    Postgres(Path data, Path tools, int port) {
        this.data = data;
        this.tools = tools;
        this.port = port;
        Runtime.getRuntime().addShutdownHook(new Thread(this::silence));
    }

    /** From now on every statement is written into the log, with its parameters. */
    void listen() throws IOException, InterruptedException {
        for (String word : List.of(
                "alter system set log_line_prefix = '%m [%p] %u '",
                "alter system set log_parameter_max_length = -1",
                "alter system set log_min_duration_statement = 0",
                "select pg_reload_conf()")) {
            asSuperuser("psql", "-X", "-q", "-d", "ent", "-c", word);
        }
        Thread.sleep(500); // every backend reads its settings anew before its next statement
    }

    void silence() {
        try {
            for (String word : SILENT.split(";")) {
                asSuperuser("psql", "-X", "-q", "-d", "ent", "-c", word);
            }
        } catch (IOException | InterruptedException gone) {
            System.err.println("PostgreSQL still writes all statements into its log: " + gone.getMessage());
        }
    }

    long written() throws IOException {
        return Files.size(log());
    }

    /** The log from there on. PostgreSQL writes a statement down before it answers it. */
    String since(long from) throws IOException {
        try (RandomAccessFile file = new RandomAccessFile(log().toFile(), "r")) {
            byte[] bytes = new byte[(int) (file.length() - from)];
            file.seek(from);
            file.readFully(bytes);
            return new String(bytes, StandardCharsets.UTF_8);
        }
    }

    private Path log() {
        return data.resolve("postgres/postgres.log");
    }

    /**
     * One client for each script, all at once, as the application's role in the territory given with it.
     *
     * @return transactions a second of all, 0 if one failed
     */
    double rate(Map<Path, String> scripts, int seconds) throws IOException, InterruptedException {
        String password = Files.readString(data.resolve("secrets/database-app")).strip();
        List<Process> running = new ArrayList<>();
        for (Map.Entry<Path, String> script : scripts.entrySet()) {
            ProcessBuilder builder = command(password, "ent_app", "pgbench", "-n", "-M", "prepared", "-c", "1", "-T",
                    "" + seconds, "-f", script.getKey().toString(), "ent");
            builder.environment().put("PGOPTIONS", "-c ent.territory=" + script.getValue());
            running.add(builder.start());
        }
        double all = 0;
        for (Process one : running) {
            String said = new String(one.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
            Matcher rate = RATE.matcher(said);
            if (one.waitFor() != 0 || !rate.find()) {
                System.err.println(said.lines().filter(line -> line.contains("rror")).findFirst().orElse(said));
                all = Double.NaN;
            } else {
                all += Double.parseDouble(rate.group(1));
            }
        }
        return Double.isNaN(all) ? 0 : all;
    }

    /** The machine's own figure: pgbench's select of one row by its key. */
    double selects(int clients, int seconds) throws IOException, InterruptedException {
        String name = "evening_pgbench";
        asSuperuser("psql", "-X", "-q", "-d", "postgres", "-c", "drop database if exists " + name);
        asSuperuser("psql", "-X", "-q", "-d", "postgres", "-c", "create database " + name);
        try {
            asSuperuser("pgbench", "-i", "-q", "-s", "5", name);
            String said = asSuperuser("pgbench", "-S", "-n", "-M", "prepared", "-c", "" + clients, "-j", "2", "-T",
                    "" + seconds, name);
            Matcher rate = RATE.matcher(said);
            return rate.find() ? Double.parseDouble(rate.group(1)) : 0;
        } finally {
            asSuperuser("psql", "-X", "-q", "-d", "postgres", "-c", "drop database if exists " + name);
        }
    }

    String territory(String child) throws IOException, InterruptedException {
        String question = "select territory_id from core.pupil where id = '" + child + "'";
        return asSuperuser("psql", "-X", "-q", "-A", "-t", "-d", "ent", "-c", question).strip();
    }

    /** Writes as nobody of the application can: for accounts that are made for a load alone. */
    void write(String statement) throws IOException, InterruptedException {
        asSuperuser("psql", "-X", "-q", "-v", "ON_ERROR_STOP=1", "-d", "ent", "-c", statement);
    }

    private String asSuperuser(String... words) throws IOException, InterruptedException {
        String password = Files.readString(data.resolve("postgres/secrets/superuser")).strip();
        Process process = command(password, "postgres", words).start();
        String said = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        if (process.waitFor() != 0) {
            throw new IOException(said);
        }
        return said;
    }

    private ProcessBuilder command(String password, String user, String... words) {
        List<String> command = new ArrayList<>(Arrays.asList(words));
        command.set(0, tools.resolve(words[0]).toString());
        ProcessBuilder builder = new ProcessBuilder(command).redirectErrorStream(true);
        builder.environment().put("PGHOST", "127.0.0.1");
        builder.environment().put("PGPORT", "" + port);
        builder.environment().put("PGUSER", user);
        builder.environment().put("PGPASSWORD", password);
        return builder;
    }
}
