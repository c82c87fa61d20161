import java.io.IOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** A browser that signs in as a person does. */
final class Visitor {

    private final URI product;
    private static final HttpClient HTTP = HttpClient.newHttpClient();
    private final Map<String, String> cookies = new LinkedHashMap<>();
    String child;
    String school;
    int askedForPatience;
    URI cameBackTo;

    private static final Pattern FORM = Pattern.compile("<form[^>]*action=\"([^\"]+)\"");

    Visitor(URI product) {
        this.product = product;
    }

    /** The status of the last answer: who the visitor is now. */
    int signIn(String account) throws IOException, InterruptedException {
        String door = field(account, "realm");
        HttpResponse<String> page = follow(product.resolve("/oauth2/authorization/" + door), null);
        while (page.statusCode() == 503 && page.body().contains("patience") && askedForPatience < 100) {
            askedForPatience++;
            Thread.sleep(Long.parseLong(page.headers().firstValue("retry-after").orElse("5")) * 1000);
            page = follow(product.resolve("/oauth2/authorization/" + door), null);
        }
        Matcher form = FORM.matcher(page.body());
        if (!form.find()) {
            throw new IllegalStateException("No sign-in form at " + page.uri());
        }
        HttpResponse<String> back = follow(
                page.uri().resolve(form.group(1).replace("&amp;", "&")),
                "username=" + encoded(field(account, "username")) + "&password=" + encoded(field(account, "password")));
        cameBackTo = back.uri();
        HttpResponse<String> last = follow(product.resolve("/api/me"), null);
        String me = last.body();
        int children = me.indexOf("\"children\"");
        if (children >= 0) {
            child = emptyToNull(field(me.substring(children), "id"));
            school = emptyToNull(field(me.substring(children), "schoolId"));
        }
        return last.statusCode();
    }

    private static String emptyToNull(String value) {
        return value.isEmpty() ? null : value;
    }

    private static String encoded(String value) {
        return URLEncoder.encode(value, StandardCharsets.UTF_8);
    }

    private HttpResponse<String> follow(URI address, String form) throws IOException, InterruptedException {
        URI at = address;
        String body = form;
        for (int i = 0; i < 12; i++) {
            HttpRequest.Builder request = HttpRequest.newBuilder(at).header("Accept", "text/html,application/json");
            String known = cookiesFor(at);
            if (!known.isEmpty()) {
                request.header("Cookie", known);
            }
            if (body != null) {
                request.header("Content-Type", "application/x-www-form-urlencoded")
                        .POST(HttpRequest.BodyPublishers.ofString(body));
            }
            HttpResponse<String> answer = HTTP.send(request.build(), HttpResponse.BodyHandlers.ofString());
            keep(at, answer);
            if (answer.statusCode() / 100 != 3) {
                return answer;
            }
            at = at.resolve(answer.headers().firstValue("location").orElseThrow());
            body = null;
        }
        throw new IOException("Sent around in circles from " + address);
    }

    private void keep(URI at, HttpResponse<String> answer) {
        for (String set : answer.headers().allValues("set-cookie")) {
            String pair = set.split(";", 2)[0];
            Matcher path = Pattern.compile("(?i);\\s*path=([^;]*)").matcher(set);
            String place = at.getPort() + " " + (path.find() ? path.group(1) : "/") + " " + pair.split("=", 2)[0];
            cookies.put(place, pair);
        }
    }

    private String cookiesFor(URI at) {
        List<String> sent = new ArrayList<>();
        cookies.forEach((place, pair) -> {
            String[] parts = place.split(" ");
            if (parts[0].equals(String.valueOf(at.getPort())) && at.getPath().startsWith(parts[1])) {
                sent.add(pair);
            }
        });
        return String.join("; ", sent);
    }

    String get(String path) {
        return head(path) + "Cookie: " + cookiesFor(product.resolve("/api")) + "\r\n\r\n";
    }

    String anonymous(String path) {
        return head(path) + "\r\n";
    }

    /** As a phone asks again for what it has. */
    String unchanged(String path) {
        try {
            HttpResponse<String> first = follow(product.resolve(path), null);
            return head(path) + "If-None-Match: "
                    + first.headers().firstValue("etag").orElse("\"none\"") + "\r\nCookie: "
                    + cookiesFor(product.resolve("/api")) + "\r\n\r\n";
        } catch (IOException | InterruptedException failed) {
            throw new IllegalStateException(failed);
        }
    }

    private String head(String path) {
        return "GET " + path + " HTTP/1.1\r\nHost: " + product.getAuthority()
                + "\r\nAccept: application/json,text/html\r\n";
    }

    static String field(String json, String name) {
        Matcher found = Pattern.compile("\"" + name + "\"\\s*:\\s*\"([^\"]*)\"").matcher(json);
        return found.find() ? found.group(1) : "";
    }
}
