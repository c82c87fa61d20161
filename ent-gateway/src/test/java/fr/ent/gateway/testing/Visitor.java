package fr.ent.gateway.testing;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** A person's browser between the product and Keycloak: keeps cookies by host and path, follows redirects, fills forms. */
public final class Visitor {

    private static final Pattern COOKIE = Pattern.compile("([^=]+)=([^;]*);.*?path=([^;]*)", Pattern.CASE_INSENSITIVE);
    private static final Pattern FORM = Pattern.compile("<form[^>]*action=\"([^\"]+)\"");
    private static final int MAX_REDIRECTS = 15;

    private record Name(String authority, String path, String name) {}

    /** Where the browser stands. */
    public record Page(URI address, int status, String body) {

        URI form() {
            Matcher found = FORM.matcher(body);
            if (!found.find()) {
                throw new AssertionError("no form on " + address + " " + body);
            }
            return address.resolve(found.group(1).replace("&amp;", "&"));
        }
    }

    private final HttpClient client = HttpClient.newHttpClient();
    private final Map<Name, String> cookies = new HashMap<>();
    private final URI product;

    public Visitor(int port) {
        this("127.0.0.1", port);
    }

    /** A browser that knows the product by a host name. */
    public Visitor(String host, int port) {
        this.product = URI.create("http://" + host + ":" + port);
    }

    /** Opens a page of the product, or an address it gave. */
    public Page open(String address) {
        return visit(HttpRequest.newBuilder(product.resolve(address)).GET());
    }

    /** Sends the only form of a page. */
    public Page send(Page page, String fields) {
        return visit(HttpRequest.newBuilder(page.form())
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(BodyPublishers.ofString(fields)));
    }

    public Page identify(Page page, String username) {
        return send(page, "username=" + username + "&password=" + RealmUsers.PASSWORD + "&credentialId=");
    }

    /** Sends the only form of a page, and says where the product is to be opened next instead of opening it. */
    public String follow(Page page, String fields) {
        return backAt(exchange(HttpRequest.newBuilder(page.form())
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(BodyPublishers.ofString(fields))));
    }

    /** Opens a page elsewhere, and says where the product is to be opened next instead of opening it. */
    public String follow(String address) {
        return backAt(exchange(HttpRequest.newBuilder(URI.create(address)).GET()));
    }

    /** Opens a door of the product, and says where it leads instead of going there. */
    public String leave(String door) {
        return exchange(HttpRequest.newBuilder(product.resolve(door)).GET())
                .headers()
                .firstValue("Location")
                .orElseThrow();
    }

    private String backAt(HttpResponse<String> first) {
        HttpResponse<String> answer = first;
        for (int i = 0; i < MAX_REDIRECTS; i++) {
            URI target =
                    answer.uri().resolve(answer.headers().firstValue("Location").orElseThrow());
            if (target.getAuthority().equals(product.getAuthority())) {
                return target.toString();
            }
            answer = exchange(HttpRequest.newBuilder(target).GET());
        }
        throw new AssertionError("too many redirects");
    }

    /** Calls the API as the web application does. */
    public Page post(String path, String json) {
        return visit(HttpRequest.newBuilder(product.resolve(path))
                .header("Content-Type", "application/json")
                .header("X-XSRF-TOKEN", csrfToken())
                .POST(BodyPublishers.ofString(json)));
    }

    /** Deletes something by the API, as the web application does. */
    public Page delete(String path) {
        return visit(HttpRequest.newBuilder(product.resolve(path))
                .header("X-XSRF-TOKEN", csrfToken())
                .DELETE());
    }

    private String csrfToken() {
        return cookies.entrySet().stream()
                .filter(cookie -> cookie.getKey().name().equals("XSRF-TOKEN"))
                .map(Map.Entry::getValue)
                .findFirst()
                .orElse("");
    }

    /** The cookie of the product's session. */
    public Optional<String> session() {
        return cookies.entrySet().stream()
                .filter(cookie -> cookie.getKey().name().equals("__Host-ent"))
                .map(Map.Entry::getValue)
                .findFirst();
    }

    /** Takes the product's session of another browser for this one's. */
    public void plant(Visitor other) {
        other.cookies.forEach((name, value) -> {
            if (name.name().equals("__Host-ent")) {
                cookies.put(name, value);
            }
        });
    }

    /** As on a device that another person uses next. */
    public void forget(String path) {
        cookies.keySet().removeIf(cookie -> cookie.path().equals(path));
    }

    private Page visit(HttpRequest.Builder request) {
        HttpRequest.Builder next = request;
        for (int i = 0; i < MAX_REDIRECTS; i++) {
            HttpResponse<String> answer = exchange(next);
            String location = answer.headers().firstValue("Location").orElse("");
            if (location.isEmpty()) {
                return new Page(answer.uri(), answer.statusCode(), answer.body());
            }
            URI target = answer.uri().resolve(location);
            if (target.getPath().equals("/quotient")) {
                return new Page(target, answer.statusCode(), "");
            }
            next = HttpRequest.newBuilder(target).GET();
        }
        throw new AssertionError("too many redirects");
    }

    private HttpResponse<String> exchange(HttpRequest.Builder request) {
        try {
            URI address = request.build().uri();
            String sent = cookies.entrySet().stream()
                    .filter(cookie -> cookie.getKey().authority().equals(address.getAuthority())
                            && address.getPath().startsWith(cookie.getKey().path()))
                    .map(cookie -> cookie.getKey().name() + "=" + cookie.getValue())
                    .collect(Collectors.joining("; "));
            request.header("Cookie", sent).timeout(Duration.ofSeconds(30));
            HttpResponse<String> answer = client.send(request.build(), BodyHandlers.ofString());
            answer.headers().allValues("Set-Cookie").forEach(header -> keep(address.getAuthority(), header));
            return answer;
        } catch (IOException broken) {
            throw new AssertionError(broken);
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            throw new AssertionError(interrupted);
        }
    }

    private void keep(String authority, String header) {
        Matcher cookie = COOKIE.matcher(header);
        if (!cookie.find()) {
            throw new AssertionError("unreadable cookie");
        }
        Name name = new Name(authority, cookie.group(3), cookie.group(1));
        if (header.contains("Max-Age=0")) {
            cookies.remove(name);
        } else {
            cookies.put(name, cookie.group(2));
        }
    }
}
