package fr.ent.core.platform;

import static org.assertj.core.api.Assertions.assertThat;

import fr.ent.core.testing.IntegrationTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.slf4j.LoggerFactory;

/** Lines that say each minute that all is well, and tables for each migration, are kept out of the log. */
@IntegrationTest
class QuietLogIT {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "org.springframework.modulith.events.core.DefaultEventPublicationRegistry",
                "org.flywaydb.core.internal.sqlscript.DefaultSqlScriptExecutor",
                "org.flywaydb.core.FlywayExecutor"
            })
    void warnsOnly(String name) {
        assertThat(LoggerFactory.getLogger(name).isInfoEnabled()).isFalse();
        assertThat(LoggerFactory.getLogger(name).isWarnEnabled()).isTrue();
    }

    @Test
    void namesEachMigration() {
        assertThat(LoggerFactory.getLogger("org.flywaydb.core.internal.command.DbMigrate")
                        .isInfoEnabled())
                .isTrue();
    }
}
