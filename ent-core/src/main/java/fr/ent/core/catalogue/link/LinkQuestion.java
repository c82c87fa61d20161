package fr.ent.core.catalogue.link;

import fr.ent.core.catalogue.LinkState;
import java.io.IOException;
import java.net.Proxy;
import java.net.URI;
import java.time.Duration;
import java.util.Objects;
import okhttp3.HttpUrl;
import okhttp3.OkHttpClient;
import okhttp3.Request;
import okhttp3.Response;
import org.jspecify.annotations.Nullable;

/** Asks a host whether a page is there: by HEAD, and where that says nothing, for the first bytes. It reads nothing of it. */
class LinkQuestion {

    /** By which the product says who it is. */
    static final String AGENT = "Preau-links/1 (school workspace; looks once a week whether a page is still there)";

    private static final int MOST_STEPS = 4;

    private final OkHttpClient client;
    private final HostPace pace;

    LinkQuestion(PublicDoor door, HostPace pace, Duration timeout) {
        this.pace = pace;
        client = new OkHttpClient.Builder()
                .dns(door)
                .socketFactory(door)
                .proxy(Proxy.NO_PROXY)
                .followRedirects(false)
                .followSslRedirects(false)
                .callTimeout(timeout)
                .build();
    }

    LinkState ask(URI address) {
        HttpUrl next = HttpUrl.get(address);
        for (int step = 0; next != null && step < MOST_STEPS; step++) {
            LinkAnswer answer = askOnce(next);
            if (answer.state() != null) {
                return answer.state();
            }
            next = answer.leadsTo();
        }
        return LinkState.SILENT;
    }

    private LinkAnswer askOnce(HttpUrl address) {
        try {
            LinkAnswer head = read(address, new Request.Builder().url(address).head());
            return head.state() == null || head.state() == LinkState.FOUND
                    ? head
                    : read(address, new Request.Builder().url(address).header("Range", "bytes=0-0"));
        } catch (IOException failure) {
            return LinkAnswer.of(InwardAddressException.isBehind(failure) ? LinkState.INWARD : LinkState.SILENT);
        }
    }

    private LinkAnswer read(HttpUrl address, Request.Builder question) throws IOException {
        pace.await(address.host());
        try (Response answer =
                client.newCall(question.header("User-Agent", AGENT).build()).execute()) {
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
