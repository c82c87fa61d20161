package fr.ent.infra.services;

import java.io.IOException;
import java.net.InetAddress;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.util.HashMap;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** A person's browser: keeps cookies by path (also Secure ones on 127.0.0.1) and follows redirects. */
final class Browser {

    private static final Pattern COOKIE = Pattern.compile("([^=]+)=([^;]*);.*?path=([^;]*)", Pattern.CASE_INSENSITIVE);
    private static final Pattern FORM = Pattern.compile("<form[^>]*action=\"([^\"]+)\"");
    private static final int MAX_REDIRECTS = 12;

    private record Name(String path, String name) {}

    /** Where the browser stands; the body is empty when it was sent away from Keycloak, whose port all its origins share. */
    record Page(URI address, int status, String body) {

        URI form() {
            Matcher found = FORM.matcher(body);
            if (!found.find()) {
                throw new AssertionError("no form on " + address);
            }
            return address.resolve(found.group(1).replace("&amp;", "&"));
        }
    }

    private final HttpClient client;
    private final Map<Name, String> cookies = new HashMap<>();
    private final Map<String, String> headers = new HashMap<>();
    private final URI home;

    Browser(URI home) {
        this(home, HttpClient.newHttpClient());
    }

    /** At a place of its own. */
    Browser(URI home, InetAddress place) {
        this(home, HttpClient.newBuilder().localAddress(place).build());
    }

    private Browser(URI home, HttpClient client) {
        this.home = home;
        this.client = client;
    }

    /** Claims something with each request from now on. */
    void claim(String header, String value) {
        headers.put(header, value);
    }

    Page open(URI address) {
        return visit(HttpRequest.newBuilder(address).GET());
    }

    Page send(URI address, String form) {
        return visit(HttpRequest.newBuilder(address)
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(BodyPublishers.ofString(form)));
    }

    /** As a browser does that another person uses next. */
    void forget(String path) {
        cookies.keySet().removeIf(cookie -> cookie.path().equals(path));
    }

    private Page visit(HttpRequest.Builder request) {
        var next = request;
        for (int i = 0; i < MAX_REDIRECTS; i++) {
            var answer = exchange(next);
            var location = answer.headers().firstValue("Location");
            if (location.isEmpty()) {
                return new Page(answer.uri(), answer.statusCode(), answer.body());
            }
            var target = answer.uri().resolve(location.get());
            if (target.getPort() != home.getPort()) {
                return new Page(target, answer.statusCode(), "");
            }
            next = HttpRequest.newBuilder(target).GET();
        }
        throw new AssertionError("too many redirects");
    }

    private HttpResponse<String> exchange(HttpRequest.Builder request) {
        try {
            var path = request.build().uri().getPath();
            var sent = cookies.entrySet().stream()
                    .filter(cookie -> path.startsWith(cookie.getKey().path()))
                    .map(cookie -> cookie.getKey().name() + "=" + cookie.getValue())
                    .collect(Collectors.joining("; "));
            headers.forEach(request::setHeader);
            request.header("Cookie", sent).timeout(Duration.ofSeconds(30));
            var answer = client.send(request.build(), BodyHandlers.ofString());
            answer.headers().allValues("Set-Cookie").forEach(this::keep);
            return answer;
        } catch (IOException e) {
            throw new AssertionError(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new AssertionError(e);
        }
    }

    private void keep(String header) {
        var cookie = COOKIE.matcher(header);
        if (!cookie.find()) {
            throw new AssertionError("unreadable cookie");
        }
        var name = new Name(cookie.group(3), cookie.group(1));
        if (header.contains("Max-Age=0")) {
            cookies.remove(name);
        } else {
            cookies.put(name, cookie.group(2));
        }
    }
}
