package fr.ent.core.lti.launch;

import fr.ent.core.http.LinkToken;
import fr.ent.core.lti.ToolAddress;
import java.security.SecureRandom;
import org.springframework.web.util.HtmlUtils;

/**
 * The page that a browser shows for a blink between the platform and a tool.
 *
 * @param policy what it may do: post to the tool's host, by the one script that it carries
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
        ToolAddress tool = ToolAddress.known(signed.redirectUri());
        String nonce = LinkToken.draw(random).value();
        return new LaunchPage(
                WHOLE.formatted("""
                        <form method="post" action="%s">
                        <input type="hidden" name="id_token" value="%s">
                        <input type="hidden" name="state" value="%s">
                        <noscript><button>Continuer vers %s</button></noscript>
                        </form>
                        <script nonce="%s">document.forms[0].submit();</script>""".formatted(
                                HtmlUtils.htmlEscape(signed.redirectUri()),
                                signed.idToken(),
                                HtmlUtils.htmlEscape(signed.state()),
                                HtmlUtils.htmlEscape(tool.host()),
                                nonce)),
                NOTHING + tool.origin() + "; script-src 'nonce-" + nonce + "'");
    }

    static LaunchPage refused() {
        return new LaunchPage(WHOLE.formatted(REFUSED), NOTHING + "'none'");
    }

    /** Tools show the description to whoever sits there. */
    static LaunchPage signedOut(String redirectUri, String state, SecureRandom random) {
        ToolAddress tool = ToolAddress.known(redirectUri);
        String nonce = LinkToken.draw(random).value();
        return new LaunchPage(
                WHOLE.formatted("""
                        <form method="post" action="%s">
                        <input type="hidden" name="error" value="login_required">
                        <input type="hidden" name="error_description" value="%s">
                        <input type="hidden" name="state" value="%s">
                        <noscript><button>Continuer vers %s</button></noscript>
                        </form>
                        <script nonce="%s">document.forms[0].submit();</script>""".formatted(
                                HtmlUtils.htmlEscape(redirectUri),
                                SIGNED_OUT,
                                HtmlUtils.htmlEscape(state),
                                HtmlUtils.htmlEscape(tool.host()),
                                nonce)),
                NOTHING + tool.origin() + "; script-src 'nonce-" + nonce + "'");
    }
}
