package fr.ent.infra.standalone;

import static org.assertj.core.api.Assertions.assertThat;

import fr.ent.infra.services.Durability;
import fr.ent.infra.services.PostgresService;
import fr.ent.infra.services.RedisService;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class LeftBehindIT {

    @TempDir
    Path data;

    @TempDir
    Path elsewhere;

    @Test
    void endsTheServicesOfThisDataDirectoryAndNoOthers() {
        try (var others = RedisService.start(elsewhere.resolve("redis"), 0)) {
            var postgres = PostgresService.start(data.resolve("postgres"), 0, Durability.THROWAWAY);
            var redis = RedisService.start(data.resolve("redis"), 0);
            assertThat(LeftBehind.in(data)).contains(postgres.handle(), redis.handle());

            LeftBehind.endAllOf(data);

            assertThat(postgres.handle().isAlive()).isFalse();
            assertThat(redis.handle().isAlive()).isFalse();
            assertThat(others.handle().isAlive()).isTrue();
            postgres.close();
        }
    }
}
