package fr.ent.messaging.live;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import fr.ent.core.testing.Town;
import fr.ent.core.testing.TownPlanner;
import fr.ent.messaging.testing.Families;
import fr.ent.messaging.testing.MessagingTest;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

@MessagingTest
class LiveRefusalsIT {

    @Autowired
    private TownPlanner planner;

    @LocalServerPort
    private int port;

    private String mother = "";

    @BeforeEach
    void foundATown() {
        Town town = planner.found("Valmarin");
        mother = town.viewer(new Families(town).mother).person().toString();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/user/queue/other",
                "/user/someone/queue/messages",
                "/queue/messages",
                "/queue/messages-user0",
                "/topic/everything",
                "/user/queue/**"
            })
    void aForeignDestinationIsRefusedAndTold(String destination) {
        Ear ear = new Ear(mother, port);

        ear.session().subscribe(destination, ear);

        assertThat(ear.refusal()).isEqualTo("urn:ent:problem:messaging:foreign-destination");
    }

    @ParameterizedTest
    @ValueSource(strings = {"/user/queue/messages", "/queue/messages", "/app/messages", "/user/someone/queue/messages"})
    void sendingIsRefusedAndTold(String destination) {
        Ear ear = new Ear(mother, port);

        ear.session().send(destination, "Bonjour".getBytes(StandardCharsets.UTF_8));

        assertThat(ear.refusal()).isEqualTo("urn:ent:problem:messaging:sending-refused");
    }

    @Test
    void nobodyAndAnAccountOfNobodyAreRefused() {
        assertThat(new Ear("", port).refusal()).isEqualTo("urn:ent:problem:messaging:not-signed-in");
        assertThat(new Ear("unknown", port).refusal()).isEqualTo("urn:ent:problem:messaging:no-person");
    }

    @Test
    void anAccountThatConnectsWithoutEndIsSlowedDown() {
        List<Ear> ears =
                IntStream.range(0, 35).mapToObj(n -> new Ear(mother, port)).toList();

        await().atMost(Duration.ofSeconds(20))
                .until(() -> ears.stream().anyMatch(ear -> ear.wasRefused("urn:ent:problem:core:too-many")));
    }

    @Test
    void listeningOverAndOverIsRefused() {
        Ear ear = new Ear(mother, port);

        IntStream.range(0, 9).forEach(n -> ear.session().subscribe("/user/queue/messages", ear));

        assertThat(ear.refusal()).isEqualTo("urn:ent:problem:messaging:too-many-subscriptions");
    }

    @Test
    void aFrameThatIsTooLongCutsItsSender() {
        Ear ear = new Ear(mother, port);

        ear.session().subscribe("/user/queue/messages?" + "x".repeat(10_000), ear);

        await().atMost(Duration.ofSeconds(10)).until(ear::isCut);
    }

    @Test
    void onlyPagesOfOurOwnMayConnect() throws IOException {
        assertThat(handshakeFrom("https://evil.example")).contains(" 403");
        assertThat(handshakeFrom("null")).contains(" 403");
        assertThat(handshakeFrom("https://ent.valmarin.example")).contains(" 101");
        assertThat(handshakeFrom("http://127.0.0.1:" + port)).contains(" 101");
    }

    private String handshakeFrom(String origin) throws IOException {
        try (RawSocket socket = new RawSocket(port)) {
            return socket.handshake(mother, origin);
        }
    }
}
