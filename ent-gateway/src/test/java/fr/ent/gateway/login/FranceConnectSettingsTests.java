package fr.ent.gateway.login;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.boot.context.properties.bind.Binder;
import org.springframework.boot.context.properties.source.MapConfigurationPropertySource;

class FranceConnectSettingsTests {

    /** A container gives an empty value where there is no client. */
    @ParameterizedTest
    @CsvSource({"'',false", "true,true", "false,false"})
    void areOfferedOnlyWhenTheySaySo(String written, boolean offered) {
        assertThat(new Binder(new MapConfigurationPropertySource(Map.of("ent.franceconnect.offered", written)))
                        .bindOrCreate("ent.franceconnect", FranceConnectSettings.class)
                        .offered())
                .isEqualTo(offered);
    }
}
