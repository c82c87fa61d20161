import java.io.IOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Keycloak without the product: a client of its own for as long as a measure lasts. */
final class KeycloakAlone implements AutoCloseable {

    private static final String CLIENT = "bench-alone";
    private static final Pattern FORM = Pattern.compile("<form[^>]*action=\"([^\"]+)\"");
    private static final Pattern CODE = Pattern.compile("[?&]code=([^&]+)");

    private final BenchAccounts bench;
    private final URI realm;
    private final String back;

    KeycloakAlone(BenchAccounts bench) throws IOException, InterruptedException {
        this.bench = bench;
        realm = URI.create(bench.keycloak() + "/realms/ent/");
        back = bench.keycloak() + "/nowhere";
        bench.openClient(CLIENT, back);
    }

    /** The page, the password, the code that comes back, and the token for it. */
    void signIn(String account) throws IOException, InterruptedException {
        Browser browser = new Browser();
        HttpResponse<String> page = browser.follow(
                realm.resolve("protocol/openid-connect/auth?response_type=code&scope=openid&client_id=" + CLIENT
                        + "&redirect_uri=" + encoded(back)),
                null);
        Matcher form = FORM.matcher(page.body());
        if (!form.find()) {
            throw new IOException("No sign-in form at " + page.uri());
        }
        URI end = browser.follow(
                        page.uri().resolve(form.group(1).replace("&amp;", "&")),
                        "username=" + encoded(Visitor.field(account, "username")) + "&password="
                                + encoded(Visitor.field(account, "password")))
                .uri();
        Matcher code = CODE.matcher(end.toString());
        if (!code.find()) {
            throw new IOException("No code at " + end.getPath());
        }
        HttpResponse<String> token = browser.follow(
                realm.resolve("protocol/openid-connect/token"),
                "grant_type=authorization_code&client_id=" + CLIENT + "&code=" + code.group(1) + "&redirect_uri="
                        + encoded(back));
        if (Visitor.field(token.body(), "id_token").isEmpty()) {
            throw new IOException("No token: " + token.statusCode());
        }
    }

    private static String encoded(String value) {
        return URLEncoder.encode(value, StandardCharsets.UTF_8);
    }

    @Override
    public void close() throws IOException, InterruptedException {
        bench.closeClient(CLIENT);
    }
}
