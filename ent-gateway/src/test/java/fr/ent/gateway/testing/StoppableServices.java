package fr.ent.gateway.testing;

import fr.ent.infra.services.Databases;
import fr.ent.infra.services.Directories;
import fr.ent.infra.services.Durability;
import fr.ent.infra.services.Frozen;
import fr.ent.infra.services.PostgresService;
import fr.ent.infra.services.RedisAddress;
import fr.ent.infra.services.RedisService;
import fr.ent.infra.services.TestDatabase;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.core.env.MapPropertySource;

/** Gives a test a PostgreSQL and a Redis of its own, which it may stop and start again where they were. */
@Order(Ordered.LOWEST_PRECEDENCE)
public final class StoppableServices extends RealProduct {

    private static final Path DIRECTORY = directory();
    private static PostgresService postgres = startPostgres(0);
    private static RedisService redis = startRedis(0);

    static {
        Runtime.getRuntime().addShutdownHook(new Thread(StoppableServices::end, "stoppable-services-closer"));
    }

    @Override
    public void initialize(ConfigurableApplicationContext context) {
        super.initialize(context);
        TestDatabase database = Databases.ensure(postgres.address(), "ent_stop", "only-in-tests", "only-in-tests");
        RedisAddress address = redis.address();
        context.getEnvironment()
                .getPropertySources()
                .addFirst(new MapPropertySource(
                        "stoppable-services",
                        Map.of(
                                "ent.database.url", database.jdbcUrl(),
                                "ent.database.owner.user", database.ownerUser(),
                                "ent.database.owner.password", database.ownerPassword(),
                                "ent.database.app.user", database.appUser(),
                                "ent.database.app.password", database.appPassword(),
                                "spring.data.redis.host", address.host(),
                                "spring.data.redis.port", address.port(),
                                "spring.data.redis.password", address.password())));
    }

    /** Runs while nothing listens where the database was. */
    public static void withoutPostgres(Runnable work) {
        int port = postgres.address().port();
        postgres.close();
        try {
            work.run();
        } finally {
            postgres = startPostgres(port);
        }
    }

    /** Runs while nothing listens where Redis was. */
    public static void withoutRedis(Runnable work) {
        int port = redis.address().port();
        redis.close();
        try {
            work.run();
        } finally {
            redis = startRedis(port);
        }
    }

    /** Runs while the database takes connections and says nothing. */
    public static void withFrozenPostgres(Runnable work) {
        Frozen.during(postgres.handle(), work);
    }

    /** Runs while Redis takes connections and says nothing. */
    public static void withFrozenRedis(Runnable work) {
        Frozen.during(redis.handle(), work);
    }

    private static PostgresService startPostgres(int port) {
        return PostgresService.start(DIRECTORY.resolve("postgres"), port, Durability.THROWAWAY);
    }

    private static RedisService startRedis(int port) {
        return RedisService.start(DIRECTORY.resolve("redis"), port);
    }

    private static Path directory() {
        try {
            return Files.createTempDirectory("ent-stop-");
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    private static void end() {
        postgres.close();
        redis.close();
        Directories.delete(DIRECTORY);
    }
}
