package fr.ent.core.space.upload;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fr.ent.core.settings.SettingsCheck;
import fr.ent.core.storage.scan.ScanContent;
import org.junit.jupiter.api.Test;
import org.springframework.boot.context.properties.ConfigurationPropertiesScan;
import org.springframework.boot.context.properties.source.InvalidConfigurationPropertyValueException;
import org.springframework.boot.test.context.runner.ApplicationContextRunner;
import org.springframework.util.unit.DataSize;

/** The largest file that is sent in parts is no smaller than one that is sent in one piece. */
class UploadSizeTests {

    @ConfigurationPropertiesScan({"fr.ent.core.space.upload", "fr.ent.core.storage"})
    static class AllSettings {}

    @Test
    void isNamedWhereItIsSmallerThanWhatIsSentInOnePiece() {
        with("19MB").run(context -> {
            SettingsCheck check = context.getBean(SettingsCheck.class);

            assertThatThrownBy(check::require)
                    .isInstanceOfSatisfying(InvalidConfigurationPropertyValueException.class, refused -> {
                        assertThat(refused.getName()).isEqualTo("ent.uploads.max-size");
                        assertThat(refused.getReason()).contains("ent.storage.max-file-size");
                    });
        });
    }

    @Test
    void mayBeAsLarge() {
        with("20MB").run(context -> {
            context.getBean(SettingsCheck.class).require();

            assertThat(context.getBean(UploadSize.class).most()).isEqualTo(DataSize.ofMegabytes(20));
        });
    }

    private static ApplicationContextRunner with(String largest) {
        return new ApplicationContextRunner()
                .withUserConfiguration(AllSettings.class, ScanContent.class, UploadSize.class)
                .withPropertyValues(
                        "ent.storage.endpoint=https://s3.example",
                        "ent.storage.access-key=only-in-tests",
                        "ent.storage.secret-key=only-in-tests",
                        "ent.storage.bucket=files",
                        "ent.storage.max-file-size=20MB",
                        "ent.uploads.max-size=" + largest);
    }
}
