package fr.ent.canteen.prices.quotient.source;

import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fr.ent.infra.services.quotient.QuotientSimulator;
import java.net.URI;
import java.time.Duration;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.mock.env.MockEnvironment;

class NoSimulatorInProductionTests {

    private static final MockEnvironment PRODUCTION = new MockEnvironment();
    private static final MockEnvironment STANDALONE =
            new MockEnvironment().withProperty("ent.standalone.data", "/somewhere");

    @Test
    void refusesTheSimulatorsTokenInProduction() {
        assertThatThrownBy(() -> start("https://example.org", QuotientSimulator.TOKEN, PRODUCTION))
                .hasMessageContaining("for the demonstration only");
        assertThatThrownBy(() -> start("https://example.org", QuotientSimulator.EXPIRED_TOKEN, PRODUCTION))
                .hasMessageContaining("for the demonstration only");
    }

    @Test
    void refusesToSendATokenInTheOpen() {
        assertThatThrownBy(() -> start("http://example.org", "a-real-token", PRODUCTION))
                .hasMessageContaining("isn't https");
    }

    @Test
    void startsWithARealTokenAndWithTheSimulatorInTheDemonstration() {
        assertThatCode(() -> start("https://example.org", "a-real-token", PRODUCTION))
                .doesNotThrowAnyException();
        assertThatCode(() -> start("http://127.0.0.1:8086", QuotientSimulator.TOKEN, STANDALONE))
                .doesNotThrowAnyException();
    }

    private static NoSimulatorInProduction start(String url, String token, MockEnvironment environment) {
        SourceSettings settings = new SourceSettings(
                URI.create(url),
                Duration.ofSeconds(5),
                List.of(new SourceSettings.Access(UUID.randomUUID(), token, "99000000100018")));
        return new NoSimulatorInProduction(settings, environment);
    }
}
