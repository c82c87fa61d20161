package fr.ent.core.lti.launch;

import fr.ent.core.http.LinkToken;
import fr.ent.core.lti.ToolAddress;
import java.security.SecureRandom;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.springframework.web.util.HtmlUtils;

/**
 * The page that a browser shows for a blink between the platform and a tool.
 *
 * @param policy what it may do: post to the tool's hosts, by the one script that it carries
 */
record LaunchPage(String html, String policy) {

    private static final String NOTHING = "default-src 'none'; base-uri 'none'; frame-ancestors 'none'; form-action ";

    private static final String WHOLE = """
            <!doctype html>
            <html lang="fr">
            <head><meta charset="utf-8"><meta name="viewport" content="width=device-width"><title>Préau</title></head>
            <body>
            %s
            </body>
            </html>
            """;

    private static final String SIGNED_OUT =
            "La session dans Préau est terminée\u00a0: connectez-vous de nouveau, puis rouvrez la ressource.";

    private static final String REFUSED = """
            <h1>La visite n’a pas commencé</h1>
            <p>Elle n’a pas été demandée ici, ou il y a trop longtemps. Revenez à la ressource et ouvrez-la de nouveau.</p>
            <p><a href="/">Revenir à Préau</a></p>""";

    static LaunchPage of(LaunchOutcome.Signed signed, SecureRandom random) {
        return posting(
                signed.redirectUri(),
                Map.of("id_token", signed.idToken(), "state", signed.state()),
                signed.origins(),
                random);
    }

    /** Tools show the description to whoever sits there. */
    static LaunchPage of(LaunchOutcome.SignedOut nobody, SecureRandom random) {
        return posting(
                nobody.redirectUri(),
                Map.of("error", "login_required", "error_description", SIGNED_OUT, "state", nobody.state()),
                nobody.origins(),
                random);
    }

    static LaunchPage refused() {
        return new LaunchPage(WHOLE.formatted(REFUSED), NOTHING + "'none'");
    }

    private static LaunchPage posting(
            String address, Map<String, String> fields, List<String> origins, SecureRandom random) {
        String nonce = LinkToken.draw(random).value();
        return new LaunchPage(
                WHOLE.formatted("""
                        <form method="post" action="%s">
                        %s
                        <noscript><button>Continuer vers %s</button></noscript>
                        </form>
                        <script nonce="%s">document.forms[0].submit();</script>""".formatted(
                                escaped(address),
                                fields.entrySet().stream()
                                        .sorted(Map.Entry.comparingByKey())
                                        .map(field -> "<input type=\"hidden\" name=\"%s\" value=\"%s\">"
                                                .formatted(field.getKey(), escaped(field.getValue())))
                                        .collect(Collectors.joining("\n")),
                                escaped(ToolAddress.known(address).host()),
                                nonce)),
                NOTHING + String.join(" ", origins) + "; script-src 'nonce-" + nonce + "'");
    }

    private static String escaped(String words) {
        return HtmlUtils.htmlEscape(words, "UTF-8");
    }
}
