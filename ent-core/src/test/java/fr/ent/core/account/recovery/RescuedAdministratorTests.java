package fr.ent.core.account.recovery;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fr.ent.core.territory.Siret;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.boot.context.properties.bind.BindException;
import org.springframework.boot.context.properties.bind.Binder;
import org.springframework.boot.context.properties.source.MapConfigurationPropertySource;

class RescuedAdministratorTests {

    @Test
    void isReadFromTheSetting() {
        assertThat(bound(" 73282932000074  nadia.ferrand ").administrator())
                .isEqualTo(new RescuedAdministrator(new Siret("73282932000074"), "nadia.ferrand", ""));
    }

    @Test
    void isAnotherWithANumber() {
        RescuedAdministrator again = RescuedAdministrator.valueOf("73282932000074 nadia.ferrand 2");

        assertThat(again).isEqualTo(new RescuedAdministrator(new Siret("73282932000074"), "nadia.ferrand", "2"));
        assertThat(again.digest())
                .isNotEqualTo(RescuedAdministrator.valueOf("73282932000074 nadia.ferrand")
                        .digest());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"nadia.ferrand", "73282932000074", "7328293200007 nadia.ferrand", "73282932000074 nadia ferrand"
            })
    void isNothingElse(String written) {
        assertThatThrownBy(() -> bound(written)).isInstanceOf(BindException.class);
    }

    private static RescueSettings bound(String written) {
        return new Binder(new MapConfigurationPropertySource(Map.of("ent.rescue.administrator", written)))
                .bind("ent.rescue", RescueSettings.class)
                .get();
    }
}
