package fr.ent.canteen.booking.day;

import fr.ent.canteen.BookingId;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.TimeUnit;
import org.springframework.core.env.Environment;

/** The statements by pgbench, prepared, on as many connections as two copies of the application have. */
final class PgbenchBookings implements BareBookings {

    private static final int CONNECTIONS = 32;
    private static final long LIMIT_MINUTES = 10;

    private final String pgbench;
    private final Environment settings;

    PgbenchBookings(String pgbench, Environment settings) {
        this.pgbench = pgbench;
        this.settings = settings;
    }

    @Override
    public String name() {
        return "pgbench";
    }

    @Override
    public double book(Opening opening, List<LocalDate> open) throws Exception {
        int families = opening.families().size();
        prepare(opening.families(), open);
        Path script = Files.createTempFile("opening", ".sql");
        Path log = Files.createTempFile("opening", ".log");
        try {
            Files.writeString(script, SCRIPT);
            Instant start = Instant.now();
            run(opening, script, log, (families + CONNECTIONS - 1) / CONNECTIONS);
            return Duration.between(start, Instant.now()).toMillis() / 1000.0;
        } finally {
            Files.delete(script);
            Files.delete(log);
        }
    }

    /** The wishes of each family lie in a table, so that the statements have nothing to compute. */
    private void prepare(List<Opening.Family> families, List<LocalDate> open) throws SQLException {
        try (Connection owner =
                        DriverManager.getConnection(setting("url"), setting("owner.user"), setting("owner.password"));
                Statement statement = owner.createStatement()) {
            statement.execute("drop table if exists canteen.wish");
            statement.execute("create table canteen.wish (n int primary key, territory uuid, child uuid, activity uuid,"
                    + " person uuid, ids uuid[], days date[])");
            statement.execute("grant select on canteen.wish to " + setting("app.user"));
            try (PreparedStatement wish =
                    owner.prepareStatement("insert into canteen.wish values (?, ?, ?, ?, ?, ?, cast(? as date[]))")) {
                for (int n = 0; n < families.size(); n++) {
                    Opening.Family family = families.get(n);
                    List<LocalDate> days = family.daysAmong(open);
                    wish.setInt(1, n);
                    wish.setObject(2, family.viewer().territory().value());
                    wish.setObject(3, family.child().value());
                    wish.setObject(4, family.canteen().value());
                    wish.setObject(5, family.viewer().person().value());
                    wish.setArray(
                            6,
                            owner.createArrayOf(
                                    "uuid",
                                    days.stream()
                                            .map(day -> BookingId.next().value())
                                            .toArray(UUID[]::new)));
                    wish.setArray(
                            7,
                            owner.createArrayOf(
                                    "text",
                                    days.stream().map(LocalDate::toString).toArray(String[]::new)));
                    wish.addBatch();
                }
                wish.executeBatch();
            }
            statement.execute("analyze canteen.wish");
        }
    }

    private void run(Opening opening, Path script, Path log, int each) throws IOException, InterruptedException {
        String connections = Integer.toString(CONNECTIONS);
        ProcessBuilder builder = new ProcessBuilder(
                        pgbench,
                        "--no-vacuum",
                        "--protocol=prepared",
                        "--client=" + connections,
                        "--jobs=2",
                        "--transactions=" + each,
                        "--define=connections=" + connections,
                        "--define=turn=-1",
                        "--file=" + script,
                        setting("url").substring("jdbc:".length()))
                .redirectErrorStream(true)
                .redirectOutput(log.toFile());
        builder.environment()
                .putAll(Map.of(
                        "PGUSER", setting("app.user"),
                        "PGPASSWORD", setting("app.password"),
                        "PGOPTIONS", "-c ent.territory=" + opening.town().town().id()));
        Process process = builder.start();
        try {
            if (!process.waitFor(LIMIT_MINUTES, TimeUnit.MINUTES) || process.exitValue() != 0) {
                throw new IllegalStateException("pgbench failed: " + Files.readString(log));
            }
        } finally {
            process.destroyForcibly();
        }
    }

    private String setting(String name) {
        return settings.getRequiredProperty("ent.database." + name);
    }

    private static final String SCRIPT = """
            \\set turn :turn + 1
            \\set n :turn * :connections + :client_id
            begin;
            insert into canteen.booking (territory_id, id, child_id, activity_id, day, status, household_id, amount_cents,
                                         explanation, booked_by, booked_at, pattern_id)
            select w.territory, d.id, w.child, w.activity, d.day, 'BOOKED', null, 400, '[]', w.person, now(), null
            from canteen.wish w cross join unnest(w.ids, w.days) as d (id, day)
            where w.n = :n order by w.activity, d.day, w.child
            on conflict do nothing returning id;
            insert into canteen.activity_day as d (territory_id, activity_id, day, capacity, taken)
            select a.territory_id, a.id, s.day, a.capacity, 0
            from canteen.wish w cross join unnest(w.days) as s (day)
            join canteen.activity a on a.territory_id = w.territory and a.id = w.activity
            where w.n = :n order by a.id, s.day
            on conflict (territory_id, activity_id, day) do update set taken = d.taken
            returning d.activity_id, d.day, d.capacity, d.taken, d.waited;
            update canteen.activity_day d set taken = least(d.taken + 1, d.capacity)
            from canteen.wish w cross join unnest(w.days) as s (day)
            where w.n = :n and d.activity_id = w.activity and d.day = s.day;
            commit;
            """;
}
