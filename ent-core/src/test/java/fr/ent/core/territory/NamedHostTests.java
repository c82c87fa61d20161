package fr.ent.core.territory;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.net.URI;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class NamedHostTests {

    @Test
    void isANumberAndAnAddress() {
        NamedHost host = NamedHost.valueOf(" 73282932000074  https://Ecoles.Valmarin.fr:8443/ ");

        assertThat(host.siret()).isEqualTo(new Siret("73282932000074"));
        assertThat(host.address()).isEqualTo(URI.create("https://ecoles.valmarin.fr:8443"));
        assertThat(host.host()).isEqualTo("ecoles.valmarin.fr");
    }

    @Test
    void mayBeTheNumberOfAMachine() {
        assertThat(NamedHost.valueOf("73282932000074 http://192.168.1.10:8080").host())
                .isEqualTo("192.168.1.10");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "https://ecoles.valmarin.fr",
                "73282932000075 https://ecoles.valmarin.fr",
                "73282932000074 ecoles.valmarin.fr",
                "73282932000074 https://ecoles.valmarin.fr/blog",
                "73282932000074 https://somebody@ecoles.valmarin.fr",
                "73282932000074 ftp://ecoles.valmarin.fr",
                "73282932000074 https://ecoles..fr",
                "73282932000074 https://ecoles-.fr",
                "73282932000074 https://a.-b.fr",
                "73282932000074 https://10.0.0.256",
                "73282932000074 https://10.0.1",
                "73282932000074 https://010.0.0.1"
            })
    void isNothingElse(String written) {
        assertThatThrownBy(() -> NamedHost.valueOf(written)).isInstanceOf(IllegalArgumentException.class);
    }
}
