package fr.ent.infra.standalone;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fr.ent.infra.services.Ports;
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
        int base = freeBase();
        try (var taken = new ServerSocket(Port.REDIS.above(base), 1, InetAddress.getLoopbackAddress())) {
            assertThatThrownBy(() -> Port.requireAllFree(base))
                    .hasMessageContaining("Port %d, which Redis needs, is in use".formatted(taken.getLocalPort()))
                    .hasMessageContaining("./ent run --port " + (base + 100));
        }
        assertThatCode(() -> Port.requireAllFree(base)).doesNotThrowAnyException();
    }

    /** A port above which all that the product needs are free just now, whatever else runs on the machine. */
    private static int freeBase() throws IOException {
        for (int attempt = 0; attempt < 100; attempt++) {
            try (var probe = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
                int base = probe.getLocalPort() - Port.values().length;
                if (Arrays.stream(Port.values()).allMatch(port -> Ports.isFree(port.above(base)))) {
                    return base;
                }
            }
        }
        throw new AssertionError("No free ports");
    }
}
