package fr.ent.core.catalogue.link;

import fr.ent.core.catalogue.LinkState;
import java.io.IOException;
import java.net.Proxy;
import java.net.URI;
import java.time.Duration;
import java.util.Objects;
import java.util.concurrent.TimeUnit;
import okhttp3.Call;
import okhttp3.HttpUrl;
import okhttp3.OkHttpClient;
import okhttp3.Request;
import okhttp3.Response;
import org.jspecify.annotations.Nullable;

/**
 * Asks hosts whether their pages are there: by HEAD, and where that says nothing, for the first bytes. It reads nothing of them,
 * and knows whether any has answered: where none has, the way out is more likely shut than all of them gone.
 */
class LinkQuestion {

    /** By which the product says who it is. */
    static final String AGENT = "Preau-links/1 (school workspace; looks once a week whether a page is still there)";

    private static final int MOST_STEPS = 4;

    private final OkHttpClient client;
    private final HostPace pace;
    private final Duration timeout;
    private boolean answered;

    LinkQuestion(PublicDoor door, HostPace pace, Duration timeout) {
        this.pace = pace;
        this.timeout = timeout;
        client = new OkHttpClient.Builder()
                .dns(door)
                .socketFactory(door)
                .proxy(Proxy.NO_PROXY)
                .followRedirects(false)
                .followSslRedirects(false)
                .build();
    }

    /** Whether any host has said anything yet, be it that a page is gone. */
    boolean isAnswered() {
        return answered;
    }

    /** Hosts have the time of one link for all that it leads on to; our own rests between two questions are beside it. */
    LinkState ask(URI address) {
        TimeLeft left = new TimeLeft(timeout);
        HttpUrl next = HttpUrl.get(address);
        for (int step = 0; next != null && step < MOST_STEPS; step++) {
            LinkAnswer answer = askOnce(next, left);
            if (answer.state() != null) {
                return answer.state();
            }
            next = answer.leadsTo();
        }
        return LinkState.SILENT;
    }

    private LinkAnswer askOnce(HttpUrl address, TimeLeft left) {
        LinkAnswer head = read(address, new Request.Builder().url(address).head(), left.half(), left);
        return head.state() == null || head.state() == LinkState.FOUND || head.state() == LinkState.INWARD
                ? head
                : read(address, new Request.Builder().url(address).header("Range", "bytes=0-0"), left.all(), left);
    }

    private LinkAnswer read(HttpUrl address, Request.Builder question, Duration atMost, TimeLeft left) {
        if (atMost.isZero()) {
            return LinkAnswer.of(LinkState.SILENT);
        }
        pace.await(address.host());
        Call call = client.newCall(question.header("User-Agent", AGENT).build());
        call.timeout().timeout(atMost.toNanos(), TimeUnit.NANOSECONDS);
        long begun = System.nanoTime();
        try {
            return read(address, call);
        } catch (IOException failure) {
            return LinkAnswer.of(InwardAddressException.isBehind(failure) ? LinkState.INWARD : LinkState.SILENT);
        } finally {
            left.spend(System.nanoTime() - begun);
        }
    }

    private LinkAnswer read(HttpUrl address, Call call) throws IOException {
        try (Response answer = call.execute()) {
            answered = true;
            int status = answer.code();
            return switch (status) {
                case 301, 302, 303, 307, 308 ->
                    LinkAnswer.to(address.resolve(Objects.requireNonNullElse(answer.header("Location"), "")));
                case 404, 410 -> LinkAnswer.of(LinkState.GONE);
                default ->
                    LinkAnswer.of(
                            status < 300 || status == 416
                                    ? LinkState.FOUND
                                    : status < 500 ? LinkState.CLOSED : LinkState.SILENT);
            };
        }
    }

    /** The time of a link that is left; a head has half of it, so that the question after it has some. */
    private static final class TimeLeft {

        private Duration left;

        TimeLeft(Duration whole) {
            left = whole;
        }

        Duration all() {
            return left;
        }

        Duration half() {
            return left.dividedBy(2);
        }

        void spend(long nanos) {
            Duration rest = left.minusNanos(nanos);
            left = rest.isNegative() ? Duration.ZERO : rest;
        }
    }

    /**
     * An answer to one question.
     *
     * @param state none where it leads elsewhere
     * @param leadsTo none where that is no address
     */
    private record LinkAnswer(
            @Nullable LinkState state, @Nullable HttpUrl leadsTo) {

        static LinkAnswer of(LinkState state) {
            return new LinkAnswer(state, null);
        }

        static LinkAnswer to(@Nullable HttpUrl address) {
            return new LinkAnswer(null, address);
        }
    }
}
