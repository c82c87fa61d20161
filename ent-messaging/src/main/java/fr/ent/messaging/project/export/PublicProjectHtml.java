package fr.ent.messaging.project.export;

import fr.ent.core.account.print.Template;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.Base64;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;

/**
 * A page for everybody, with its own rules: it lets in its one style and script, and pictures and sounds of this site.
 *
 * @param place where one goes on to: the name of the school's public page, and its path
 * @param robots for search engines
 */
record PublicProjectHtml(ExportedProject project, PlaceLink place, String robots, ZoneId zone) {

    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("d MMMM yyyy", Locale.FRENCH);
    private static final Template FRAME = new Template("""
            <!doctype html>
            <html lang="fr"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width, initial-scale=1">
            <title>{{title}}</title><meta name="robots" content="{{robots}}">
            <style>{{style}}</style></head>
            <body><header><h1>{{title}}</h1><p class="by">{{by}}</p></header>
            <main>{{blocks}}</main>
            <footer><p><a href="{{path}}">{{place}}</a></p></footer>
            <script>{{script}}</script></body></html>
            """);

    String html() {
        return FRAME.fill(
                Map.of(
                        "title", project.article().title(),
                        "robots", robots,
                        "by",
                                project.by() + ", le "
                                        + DAY.withZone(zone)
                                                .format(project.article().publishedAt()),
                        "path", place.path(),
                        "place", place.name()),
                Map.of(
                        "style",
                        style(),
                        "blocks",
                        blocks().stream().map(BlockHtml::html).collect(Collectors.joining("\n")),
                        "script",
                        ProjectHtml.script()));
    }

    String policy() {
        return "default-src 'none'; img-src 'self'; media-src 'self'; style-src '" + digest(style()) + "'; script-src '"
                + digest(ProjectHtml.script())
                + "'; base-uri 'none'; form-action 'none'; frame-ancestors 'none'";
    }

    private String style() {
        return ProjectHtml.css(blocks());
    }

    private List<BlockHtml> blocks() {
        return ProjectHtml.blocks(project);
    }

    private static String digest(String words) {
        try {
            return "sha256-"
                    + Base64.getEncoder()
                            .encodeToString(MessageDigest.getInstance("SHA-256")
                                    .digest(words.getBytes(StandardCharsets.UTF_8)));
        } catch (NoSuchAlgorithmException missing) {
            throw new IllegalStateException(missing);
        }
    }

    /** A page of this site, by name. */
    record PlaceLink(String name, String path) {}
}
