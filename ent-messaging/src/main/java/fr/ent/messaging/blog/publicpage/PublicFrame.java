package fr.ent.messaging.blog.publicpage;

import static fr.ent.core.account.print.Template.text;

import fr.ent.core.TerritoryView;
import fr.ent.core.account.print.Template;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The frame of public pages: what is around their articles, their looks, and what a browser may load into them. */
final class PublicFrame {

    private static final String STYLE = """
            :root{color-scheme:light dark}*{box-sizing:border-box}
            body{font:1.125rem/1.6 system-ui,sans-serif;margin:0 auto;max-width:44rem;padding:1rem;color:#1d2426;background:#faf8f3}
            a{color:inherit}a:focus-visible{outline:3px solid currentColor;outline-offset:2px}
            h1,h2{line-height:1.2}h2{font-size:1.5rem;margin:0}
            article{border-top:2px solid #d8d2c4;padding:1.5rem 0}
            .by{color:#4c5357;margin:.25rem 0 1rem}
            img{display:block;max-width:100%;height:auto;border-radius:.5rem;margin:1rem 0}
            nav ul{display:flex;flex-wrap:wrap;gap:.5rem;list-style:none;padding:0}
            nav a,.more{display:inline-block;padding:.6rem 1rem;border:1px solid #6d7478;border-radius:99px;text-decoration:none}
            nav a[aria-current]{background:#1d2426;color:#fff}
            summary{cursor:pointer;padding:.6rem 0}
            footer{border-top:2px solid #d8d2c4;padding:1rem 0;color:#4c5357}
            @media(prefers-color-scheme:dark){body{color:#eceae4;background:#16191b}.by,footer{color:#b9bfc2}
            nav a[aria-current]{background:#eceae4;color:#16191b}}
            """;

    private static final Template FRAME = new Template("""
            <!doctype html>
            <html lang="fr"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width, initial-scale=1">
            <title>Blog\u00a0: {{title}}</title>
            <meta name="robots" content="{{robots}}">
            {{alternate}}
            <style>{{style}}</style></head>
            <body><header><h1>{{title}}</h1></header>
            {{classes}}
            <main>{{articles}}</main>
            <footer><p>{{territory}}{{follow}}</p></footer></body></html>
            """);

    private PublicFrame() {}

    /** The page's own rules, and nothing else: no script runs, nothing comes from elsewhere. */
    static String policy() {
        return "default-src 'none'; img-src 'self'; style-src 'sha256-" + digest(STYLE)
                + "'; base-uri 'none'; form-action 'none'; frame-ancestors 'none'";
    }

    static String robots(boolean listed) {
        return listed ? "index, follow" : "noindex, nofollow";
    }

    static String fill(PageHead head, String places, List<String> articles, String older, TerritoryView territory) {
        String listed = articles.isEmpty() ? "<p>Aucun article pour l’instant.</p>" : String.join("", articles);
        return FRAME.fill(
                Map.of("title", head.title(), "robots", robots(head.listed()), "territory", territory.name()),
                Map.of(
                        "style",
                        STYLE,
                        "alternate",
                        head.alternate(),
                        "classes",
                        places,
                        "articles",
                        listed + older,
                        "follow",
                        head.follow()));
    }

    private static String digest(String style) {
        try {
            return Base64.getEncoder()
                    .encodeToString(
                            MessageDigest.getInstance("SHA-256").digest(style.getBytes(StandardCharsets.UTF_8)));
        } catch (NoSuchAlgorithmException missing) {
            throw new IllegalStateException(missing);
        }
    }

    /**
     * The beginning of a page.
     *
     * @param feed none where there is nothing to follow
     */
    record PageHead(String title, @Nullable String feed, boolean listed) {

        String alternate() {
            return feed == null
                    ? ""
                    : "<link rel=\"alternate\" type=\"application/atom+xml\" title=\"" + text(title) + "\" href=\""
                            + address(feed) + "\">";
        }

        String follow() {
            return feed == null ? "" : " · <a href=\"" + address(feed) + "\">Suivre ce blog (Atom)</a>";
        }

        private static String address(String feed) {
            return "/api/public/blog/" + feed + ".atom";
        }
    }
}
