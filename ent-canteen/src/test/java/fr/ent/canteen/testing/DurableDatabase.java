package fr.ent.canteen.testing;

import fr.ent.core.testing.RealServices;
import fr.ent.infra.services.Databases;
import fr.ent.infra.services.PostgresAddress;
import fr.ent.infra.services.PostgresService;
import fr.ent.infra.services.TestDatabase;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.core.env.MapPropertySource;
import org.springframework.util.FileSystemUtils;

/** Gives a test a PostgreSQL of its own, which keeps what it acknowledges and which the test may kill. */
@Order(Ordered.LOWEST_PRECEDENCE)
public final class DurableDatabase extends RealServices {

    private static @Nullable PostgresService postgres;
    private static @Nullable Path directory;

    @Override
    public void initialize(ConfigurableApplicationContext context) {
        super.initialize(context);
        TestDatabase database = Databases.ensure(start(), "ent_test_kill", "only-in-tests", "only-in-tests");
        context.getEnvironment()
                .getPropertySources()
                .addFirst(new MapPropertySource(
                        "durable-database",
                        Map.of(
                                "ent.database.url", database.jdbcUrl(),
                                "ent.database.owner.user", database.ownerUser(),
                                "ent.database.owner.password", database.ownerPassword(),
                                "ent.database.app.user", database.appUser(),
                                "ent.database.app.password", database.appPassword())));
    }

    private static synchronized PostgresAddress start() {
        try {
            directory = Files.createTempDirectory("ent-kill-");
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
        postgres = PostgresService.start(directory, 0);
        Runtime.getRuntime().addShutdownHook(new Thread(DurableDatabase::stop, "durable-database-closer"));
        return postgres.address();
    }

    /** Kills the server with {@code kill -9}, then starts it again where it was; our application isn't told. */
    public static synchronized void killAndRestart() {
        if (postgres == null || directory == null) {
            throw new IllegalStateException("No database to kill");
        }
        int port = postgres.address().port();
        postgres.killHard();
        postgres = PostgresService.start(directory, port);
    }

    private static synchronized void stop() {
        if (postgres != null) {
            postgres.close();
        }
        try {
            FileSystemUtils.deleteRecursively(directory);
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }
}
