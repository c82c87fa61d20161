import java.io.IOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** A guardian who signed in as a person does, and what that guardian asks for. */
final class Visitor {

    private final URI product;
    private final Browser browser;
    String child;
    String school;
    String schoolClass;
    String conversation;
    int askedForPatience;
    URI cameBackTo;
    private String account = "";

    private static final Pattern FORM = Pattern.compile("<form[^>]*action=\"([^\"]+)\"");

    Visitor(URI product) {
        this(product, new Browser());
    }

    private Visitor(URI product, Browser browser) {
        this.product = product;
        this.browser = browser;
    }

    /** The status of the last answer: who the visitor is now. */
    int signIn(String listed) throws IOException, InterruptedException {
        account = listed;
        HttpResponse<String> page = door();
        Matcher form = FORM.matcher(page.body());
        if (!form.find()) {
            throw new IllegalStateException("No sign-in form at " + page.uri());
        }
        cameBackTo = browser.follow(
                        page.uri().resolve(form.group(1).replace("&amp;", "&")),
                        "username=" + encoded(field(account, "username")) + "&password="
                                + encoded(field(account, "password")))
                .uri();
        HttpResponse<String> last = browser.follow(product.resolve("/api/me"), null);
        String me = last.body();
        int children = me.indexOf("\"children\"");
        if (children >= 0) {
            child = emptyToNull(field(me.substring(children), "id"));
            school = emptyToNull(field(me.substring(children), "schoolId"));
            schoolClass = emptyToNull(field(me.substring(children), "classId"));
        }
        return last.statusCode();
    }

    /** The identity provider's page; in the queue before it, as long as the queue says. */
    private HttpResponse<String> door() throws IOException, InterruptedException {
        URI door = product.resolve("/oauth2/authorization/" + field(account, "realm"));
        HttpResponse<String> page = browser.follow(door, null);
        while (page.statusCode() == 503 && page.body().contains("patience") && askedForPatience < 100) {
            askedForPatience++;
            Thread.sleep(1000 * Long.parseLong(page.headers().firstValue("retry-after").orElse("5")));
            page = browser.follow(door, null);
        }
        return page;
    }

    /** Finds one of the guardian's conversations. */
    void openMessages() throws IOException, InterruptedException {
        conversation = emptyToNull(field(read("/api/messaging/conversations"), "id"));
    }

    /** Another client of the same guardian, with the same session. */
    Visitor again() {
        Visitor same = new Visitor(product, browser);
        same.child = child;
        same.school = school;
        same.schoolClass = schoolClass;
        same.conversation = conversation;
        same.account = account;
        return same;
    }

    boolean isAlso(Visitor other) {
        return account.equals(other.account);
    }

    String read(String path) throws IOException, InterruptedException {
        return browser.follow(product.resolve(path), null).body();
    }

    private static String emptyToNull(String value) {
        return value.isEmpty() ? null : value;
    }

    private static String encoded(String value) {
        return URLEncoder.encode(value, StandardCharsets.UTF_8);
    }

    byte[] get(String path) {
        return bytes(head("GET", path) + cookie() + "\r\n");
    }

    byte[] anonymous(String path) {
        return bytes(head("GET", path) + "\r\n");
    }

    /** As a phone asks again for what it has. */
    byte[] unchanged(String path) {
        try {
            return knowing(
                    path,
                    browser.follow(product.resolve(path), null)
                            .headers()
                            .firstValue("etag")
                            .orElse("\"none\""));
        } catch (IOException | InterruptedException failed) {
            throw new IllegalStateException(failed);
        }
    }

    /** @param tag of the answer that it has; null if it has none */
    byte[] knowing(String path, String tag) {
        return tag == null
                ? get(path)
                : bytes(head("GET", path) + "If-None-Match: " + tag + "\r\n" + cookie() + "\r\n");
    }

    /** A change as the web application sends it: with the cookie's token, and a key by which it is done once. */
    byte[] write(String method, String path, String json) {
        byte[] body = json.getBytes(StandardCharsets.UTF_8);
        String token = browser.cookie(product.resolve("/api"), "XSRF-TOKEN");
        byte[] head = bytes(head(method, path) + cookie() + "X-XSRF-TOKEN: " + token + "\r\nIdempotency-Key: "
                + key() + "\r\nContent-Type: application/json\r\nContent-Length: " + body.length
                + "\r\n\r\n");
        byte[] request = Arrays.copyOf(head, head.length + body.length);
        System.arraycopy(body, 0, request, head.length, body.length);
        return request;
    }

    /** The headers that a browser sends along with a change: names and values in turn. */
    String[] credentials() {
        URI api = product.resolve("/api");
        return new String[] {"Cookie", browser.cookiesFor(api), "X-XSRF-TOKEN", browser.cookie(api, "XSRF-TOKEN")};
    }

    /** Begins with the time, so that {@link Script} sees that it is new. */
    private static UUID key() {
        return new UUID(System.currentTimeMillis() << 16 | 0x7000, UUID.randomUUID().getLeastSignificantBits());
    }

    private String cookie() {
        return "Cookie: " + browser.cookiesFor(product.resolve("/api")) + "\r\n";
    }

    private String head(String method, String path) {
        return method + " " + path + " HTTP/1.1\r\nHost: " + product.getAuthority()
                + "\r\nAccept: application/json,text/html\r\n";
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.ISO_8859_1);
    }

    static String field(String json, String name) {
        Matcher found = Pattern.compile("\"" + name + "\"\\s*:\\s*\"([^\"]*)\"").matcher(json);
        return found.find() ? found.group(1) : "";
    }
}
