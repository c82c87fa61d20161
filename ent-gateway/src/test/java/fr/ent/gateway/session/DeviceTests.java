package fr.ent.gateway.session;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DeviceTests {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Mozilla/5.0 (Windows NT 10.0; Win64; x64) AppleWebKit/537.36 (KHTML, like Gecko) Chrome/140.0 Safari/537.36 Edg/140.0|Edge/Windows",
                "Mozilla/5.0 (Linux; Android 15) AppleWebKit/537.36 (KHTML, like Gecko) Chrome/140.0 Mobile Safari/537.36|Chrome/Android",
                "Mozilla/5.0 (iPhone; CPU iPhone OS 18_0 like Mac OS X) AppleWebKit/605.1.15 (KHTML, like Gecko) Version/18.0 Mobile/15E148 Safari/604.1|Safari/iPhone",
                "Mozilla/5.0 (X11; Linux x86_64; rv:140.0) Gecko/20100101 Firefox/140.0|Firefox/Linux",
                "curl/8.5.0|/"
            })
    void isToldByTheBrowser(String userAgent, String device) {
        assertThat(Device.of(Optional.of(userAgent)).text()).isEqualTo(device);
    }

    @Test
    void isReadBack() {
        Device device = new Device("Firefox", "Android");

        assertThat(Device.read(device.text())).isEqualTo(device);
        assertThat(Device.read("")).isEqualTo(Device.of(Optional.empty()));
    }
}
