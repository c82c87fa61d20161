package fr.ent.core.catalogue.player;

import fr.ent.core.catalogue.ResourceAddress;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Base64;
import org.springframework.http.CacheControl;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.web.util.HtmlUtils;

/**
 * A page of its own around a player, whose policy lets in that one host and nothing else. The web application shows it in a
 * frame, so that no page of the application itself may ever hold anything of another host.
 *
 * @param address of the player, on a host that the territory allows
 */
public record PlayerPage(String title, String address) {

    private static final String STYLE =
            "html,body{height:100%;margin:0;background:#000}iframe{display:block;width:100%;height:100%;border:0}";

    /** Its policy, which replaces the application's. */
    public HttpHeaders headers() {
        HttpHeaders headers = new HttpHeaders();
        headers.setContentType(new MediaType(MediaType.TEXT_HTML, StandardCharsets.UTF_8));
        headers.setCacheControl(CacheControl.noStore());
        headers.set(
                "Content-Security-Policy",
                policy(ResourceAddress.read(address).orElseThrow().host()));
        headers.set("X-Frame-Options", "SAMEORIGIN");
        headers.set("Referrer-Policy", "no-referrer");
        return headers;
    }

    /** No referrer, no cookies where the browser can do without, and none of the visitor's devices. */
    public String html() {
        return """
                <!doctype html>
                <html lang="fr"><head><meta charset="utf-8"><title>%1$s</title><style>%2$s</style></head>
                <body><iframe src="%3$s" title="%1$s" sandbox="allow-scripts allow-same-origin allow-presentation"
                allow="fullscreen" allowfullscreen referrerpolicy="no-referrer" credentialless></iframe></body></html>
                """.formatted(HtmlUtils.htmlEscape(title, "UTF-8"), STYLE, HtmlUtils.htmlEscape(address, "UTF-8"));
    }

    private static String policy(String host) {
        return "default-src 'none'; frame-src https://" + host + "; style-src 'sha256-" + digest()
                + "'; base-uri 'none'; form-action 'none'; frame-ancestors 'self'";
    }

    private static String digest() {
        try {
            return Base64.getEncoder()
                    .encodeToString(
                            MessageDigest.getInstance("SHA-256").digest(STYLE.getBytes(StandardCharsets.UTF_8)));
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
