package fr.ent.core.catalogue.link;

import static org.assertj.core.api.Assertions.assertThat;

import fr.ent.core.catalogue.LinkState;
import fr.ent.core.catalogue.link.LinkHost.AskedPage;
import fr.ent.core.testing.SilentServer;
import java.net.InetAddress;
import java.net.URI;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LinkQuestionTests {

    private static final Clock STILL = Clock.fixed(Instant.parse("2026-11-24T02:00:00Z"), ZoneOffset.UTC);

    /** Of those who answer, on a machine that has much else to do. */
    private static final Duration PATIENCE = Duration.ofSeconds(20);

    /** Of those who don't. */
    private static final Duration SHORT = Duration.ofSeconds(1);

    private final List<Duration> rests = new ArrayList<>();

    /** Lets this machine's addresses through, which the product never does. */
    private final LinkQuestion question = asking(InetAddress::isLoopbackAddress);

    @Test
    void aPageIsFoundByItsHead() {
        try (LinkHost host = new LinkHost()) {
            assertThat(question.ask(host.page("/a"))).isEqualTo(LinkState.FOUND);

            assertThat(host.asked).containsExactly(new AskedPage("HEAD", "/a", LinkQuestion.AGENT, "null"));
            assertThat(rests).isEmpty();
        }
    }

    @Test
    void whereTheHeadSaysNothingTheFirstByteIsAskedForASecondLater() {
        try (LinkHost host = new LinkHost().answering("HEAD /a", 405).answering("GET /a", 206)) {
            assertThat(question.ask(host.page("/a"))).isEqualTo(LinkState.FOUND);

            assertThat(host.asked)
                    .containsExactly(
                            new AskedPage("HEAD", "/a", LinkQuestion.AGENT, "null"),
                            new AskedPage("GET", "/a", LinkQuestion.AGENT, "bytes=0-0"));
            assertThat(rests).containsExactly(Duration.ofSeconds(1));
        }
    }

    @Test
    void whereTheHeadIsHungUpOnTheFirstByteIsAskedForToo() {
        try (LinkHost host = new LinkHost().answering("HEAD /a", 0)) {
            assertThat(question.ask(host.page("/a"))).isEqualTo(LinkState.FOUND);
        }
    }

    @Test
    void allStepsTogetherHaveTheTimeOfOne() {
        LinkQuestion one = asking(InetAddress::isLoopbackAddress, Duration.ofSeconds(3));
        try (LinkHost host = new LinkHost()
                .resting(Duration.ofSeconds(1))
                .leading("/1", "/2")
                .leading("/2", "/3")) {
            assertThat(one.ask(host.page("/3"))).isEqualTo(LinkState.FOUND);
            assertThat(one.ask(host.page("/1"))).isEqualTo(LinkState.SILENT);
        }
    }

    @ParameterizedTest
    @CsvSource({
        "404,GONE",
        "410,GONE",
        "401,CLOSED",
        "403,CLOSED",
        "429,CLOSED",
        "500,SILENT",
        "503,SILENT",
        "416,FOUND"
    })
    void anAnswerSaysWhatIsThere(int status, LinkState state) {
        try (LinkHost host = new LinkHost().answering("HEAD /a", status).answering("GET /a", status)) {
            assertThat(question.ask(host.page("/a"))).isEqualTo(state);
        }
    }

    @Test
    void threeStepsAreFollowedAndNoFourth() {
        try (LinkHost host = new LinkHost()
                .leading("/0", "/1")
                .leading("/1", "/2")
                .leading("/2", "/3")
                .leading("/3", "/4")) {
            assertThat(question.ask(host.page("/1"))).isEqualTo(LinkState.FOUND);
            assertThat(question.ask(host.page("/0"))).isEqualTo(LinkState.SILENT);
        }
    }

    @Test
    void aHostThatHangsIsSilentInTime() {
        try (SilentServer host = new SilentServer()) {
            assertThat(asking(InetAddress::isLoopbackAddress, SHORT).ask(host.address()))
                    .isEqualTo(LinkState.SILENT);
        }
    }

    @Test
    void aHostThatIsNotThereIsSilent() {
        URI gone;
        try (LinkHost host = new LinkHost()) {
            gone = host.page("/a");
        }

        LinkQuestion soon = asking(InetAddress::isLoopbackAddress, SHORT);
        assertThat(soon.ask(gone)).isEqualTo(LinkState.SILENT);
        assertThat(soon.ask(URI.create("http://nowhere.invalid/"))).isEqualTo(LinkState.SILENT);
    }

    @Test
    void nobodyIsAskedInANetworkThatIsNotPublic() {
        LinkQuestion real = asking(PublicAddress::is);
        try (LinkHost host = new LinkHost()) {
            assertThat(real.ask(host.page("/a"))).isEqualTo(LinkState.INWARD);
            assertThat(real.ask(URI.create("http://localhost:" + host.page("/").getPort() + "/a")))
                    .isEqualTo(LinkState.INWARD);
            assertThat(real.ask(URI.create("http://[::1]:" + host.page("/").getPort() + "/a")))
                    .isEqualTo(LinkState.INWARD);
            assertThat(real.ask(URI.create(
                            "http://[::ffff:127.0.0.1]:" + host.page("/").getPort() + "/a")))
                    .isEqualTo(LinkState.INWARD);
            assertThat(real.ask(URI.create("http://2130706433:" + host.page("/").getPort() + "/a")))
                    .isIn(LinkState.INWARD, LinkState.SILENT);

            assertThat(host.asked).isEmpty();
        }
    }

    @Test
    void noStepLeadsInward() {
        try (LinkHost inner = new LinkHost();
                LinkHost outer =
                        new LinkHost().leading("/a", inner.page("/secret").toString())) {
            int open = outer.page("/").getPort();
            // of this machine one port is let through, as if it were another host's
            LinkQuestion half =
                    asking(address -> address.isLoopbackAddress() && inner.asked.isEmpty() && outer.asked.isEmpty());

            assertThat(half.ask(outer.page("/a"))).isEqualTo(LinkState.INWARD);

            assertThat(open).isPositive();
            assertThat(inner.asked).isEmpty();
        }
    }

    @Test
    void onlyTheWebIsFollowed() {
        try (LinkHost host =
                new LinkHost().leading("/a", "file:///etc/hostname").leading("/b", "ftp://a.example/")) {
            assertThat(question.ask(host.page("/a"))).isEqualTo(LinkState.SILENT);
            assertThat(question.ask(host.page("/b"))).isEqualTo(LinkState.SILENT);
        }
    }

    private LinkQuestion asking(Predicate<InetAddress> lets) {
        return asking(lets, PATIENCE);
    }

    private LinkQuestion asking(Predicate<InetAddress> lets, Duration longest) {
        return new LinkQuestion(new PublicDoor(lets), new HostPace(STILL, rests::add), longest);
    }
}
