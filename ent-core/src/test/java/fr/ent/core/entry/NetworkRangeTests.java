package fr.ent.core.entry;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class NetworkRangeTests {

    @ParameterizedTest
    @CsvSource({
        "192.0.2.0/24, 192.0.2.255, true",
        "192.0.2.0/24, 192.0.3.0, false",
        "192.0.2.128/25, 192.0.2.127, false",
        "192.0.2.7, 192.0.2.7, true",
        "192.0.2.7, 192.0.2.8, false",
        "10.0.0.0/9, 10.127.9.9, true",
        "10.0.0.0/9, 10.128.0.0, false",
        "2001:db8:1::/48, 2001:db8:1:ffff::1, true",
        "2001:db8:1::/48, 2001:db8:2::1, false",
        "192.0.2.0/24, 2001:db8::1, false",
        "192.0.2.0/24, unreadable, false"
    })
    void hasItsAddresses(String network, String address, boolean has) {
        assertThat(NetworkRange.read(network).orElseThrow().has(address)).isEqualTo(has);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "somewhere",
                "192.0.2.0/33",
                "192.0.2/24",
                "192.000.2.0/24",
                "fe80::1%eth0/64",
                "192.0.2.0/0",
                "192.0.2.0/-1",
                "192.0.2.0/x",
                "ecole.fr/24"
            })
    void isNothingElse(String text) {
        assertThat(NetworkRange.read(text)).isEmpty();
    }
}
