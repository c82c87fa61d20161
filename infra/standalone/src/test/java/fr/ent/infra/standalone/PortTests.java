package fr.ent.infra.standalone;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.util.Arrays;
import org.junit.jupiter.api.Test;

class PortTests {

    @Test
    void givesEachServiceItsOwnPort() {
        assertThat(Arrays.stream(Port.values()).map(port -> port.above(8080))).doesNotHaveDuplicates();
    }

    @Test
    void namesThePortInUseAndWhoNeedsIt() throws IOException {
        int base;
        try (var taken = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            base = taken.getLocalPort() - 4;

            assertThatThrownBy(() -> Port.requireAllFree(base))
                    .hasMessageContaining("Port %d, which Redis needs, is in use".formatted(taken.getLocalPort()))
                    .hasMessageContaining("./ent run --port " + (base + 100));
        }
        assertThatCode(() -> Port.requireAllFree(base)).doesNotThrowAnyException();
    }
}
