package fr.ent.core.platform.database;

import static org.assertj.core.api.Assertions.assertThat;

import fr.ent.core.persistence.ModuleSchema;
import fr.ent.core.settings.SettingsCheck;
import org.junit.jupiter.api.Test;
import org.springframework.boot.context.properties.ConfigurationPropertiesScan;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.boot.test.context.runner.ApplicationContextRunner;

class SchemaMigrationsTests {

    private static final SettingsCheck REFUSAL = () -> {
        throw new IllegalStateException("one is larger than the other");
    };

    @ConfigurationPropertiesScan("fr.ent.core")
    static class AllSettings {}

    @EnableConfigurationProperties(DatabaseSettings.class)
    static class DatabaseAlone {}

    @Test
    void aSettingThatIsMissingStopsTheStartBeforeTheSchemaChanges() {
        assertStopped(start(AllSettings.class), "Binding validation errors on ent.keycloak");
    }

    @Test
    void settingsThatDoNotFitTogetherStopItAsWell() {
        ApplicationContextRunner refused = start(DatabaseAlone.class).withBean(SettingsCheck.class, () -> REFUSAL);

        assertStopped(refused, "one is larger than the other");
    }

    private static void assertStopped(ApplicationContextRunner start, String why) {
        start.run(context -> assertThat(context).getFailure().hasStackTraceContaining(why));
    }

    /** Nobody listens there, so that whoever migrates at all fails by it. */
    private static ApplicationContextRunner start(Class<?> settings) {
        return new ApplicationContextRunner()
                .withUserConfiguration(SchemaMigrations.class, settings)
                .withBean(ModuleSchema.class, () -> new ModuleSchema("core"))
                .withPropertyValues(
                        "ent.database.url=jdbc:postgresql://127.0.0.1:1/ent",
                        "ent.database.owner.user=owner",
                        "ent.database.owner.password=only-in-tests",
                        "ent.database.app.user=app",
                        "ent.database.app.password=only-in-tests");
    }
}
