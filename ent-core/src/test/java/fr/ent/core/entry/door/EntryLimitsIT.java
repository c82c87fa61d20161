package fr.ent.core.entry.door;

import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fr.ent.core.http.TooMany;
import fr.ent.core.testing.IntegrationTest;
import java.util.concurrent.ThreadLocalRandom;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.mock.web.MockHttpServletRequest;

@IntegrationTest
class EntryLimitsIT {

    /** Forty classes of thirty, all of them within a minute. */
    private static final int TOWN = 1200;

    @Autowired
    private EntryLimits limits;

    @Test
    void letsAWholeTownInByOneAddress() {
        MockHttpServletRequest request = new MockHttpServletRequest();
        // of its own: what is counted outlives a run
        request.setRemoteAddr("10.%d.%d.%d".formatted(part(), part(), part()));
        for (int i = 0; i < TOWN; i++) {
            limits.knock(request);
        }

        assertThatThrownBy(() -> limits.knock(request)).isInstanceOf(TooMany.class);
    }

    private static int part() {
        return ThreadLocalRandom.current().nextInt(256);
    }
}
