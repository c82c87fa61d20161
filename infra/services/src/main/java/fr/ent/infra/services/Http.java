package fr.ent.infra.services;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.util.Map;

/** The few calls made to services that speak HTTP. */
final class Http {

    private static final Duration LIMIT = Duration.ofSeconds(30);
    private static final HttpClient CLIENT = HttpClient.newBuilder()
            .version(HttpClient.Version.HTTP_1_1)
            .connectTimeout(LIMIT)
            .build();

    private Http() {}

    static boolean answersOk(int port, String path) {
        try {
            var request = HttpRequest.newBuilder(URI.create("http://%s:%d%s".formatted(Ports.LOOPBACK, port, path)))
                    .timeout(Duration.ofSeconds(2))
                    .build();
            return CLIENT.send(request, BodyHandlers.discarding()).statusCode() == 200;
        } catch (IOException e) {
            return false;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return false;
        }
    }

    /** Sends and gives the body back; any answer but 2xx is a failure. */
    static String exchange(String method, URI uri, Map<String, String> headers, String body) {
        var request = HttpRequest.newBuilder(uri).timeout(LIMIT).method(method, BodyPublishers.ofString(body));
        headers.forEach(request::header);
        try {
            var response = CLIENT.send(request.build(), BodyHandlers.ofString());
            if (response.statusCode() / 100 != 2) {
                throw new ServiceFailure("%s %s was answered %d".formatted(method, uri, response.statusCode()));
            }
            return response.body();
        } catch (IOException e) {
            throw new ServiceFailure("%s %s failed: %s".formatted(method, uri, e.getMessage()), e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new ServiceFailure("Interrupted while calling " + uri, e);
        }
    }
}
