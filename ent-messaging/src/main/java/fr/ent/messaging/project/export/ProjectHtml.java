package fr.ent.messaging.project.export;

import static fr.ent.core.account.print.Template.text;

import fr.ent.core.account.print.Template;
import fr.ent.messaging.blog.ArticleAudience;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** A page for the file system: its policy lets in what lies beside it, and nothing else. */
record ProjectHtml(ExportedProject project, LocalDate day) {

    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("d MMMM yyyy", Locale.FRENCH);

    private static final String WHY =
            "un accord manque, personne n’a dit qui y figure, ou le fichier est retenu ou introuvable.";

    private static final Template FRAME = new Template("""
            <!doctype html>
            <html lang="fr"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width, initial-scale=1">
            <meta http-equiv="Content-Security-Policy" content="default-src 'self' file:; object-src 'none'; base-uri 'none'; form-action 'none'">
            <title>{{title}}</title><link rel="stylesheet" href="page.css"><script defer src="page.js"></script></head>
            <body><header><h1>{{title}}</h1><p class="by">{{by}}</p></header>
            <main>{{blocks}}</main>
            <footer><p>Copie faite le {{day}}. Les images et les sons sont ceux qui peuvent être montrés à\u00a0: {{readers}}.
            Ne les montrez à personne d’autre sans l’accord des familles.{{left}}</p></footer></body></html>
            """);

    String html() {
        return FRAME.fill(
                Map.of(
                        "title", project.article().title(),
                        "by", project.by(),
                        "day", DAY.format(day),
                        "readers", words(project.article().article().content().audience())),
                Map.of(
                        "blocks",
                        blocks().stream().map(BlockHtml::html).collect(Collectors.joining("\n")),
                        "left",
                        text(left(project.left()))));
    }

    String css() {
        return css(blocks());
    }

    static String css(List<BlockHtml> blocks) {
        return read("page.css") + blocks.stream().map(BlockHtml::css).collect(Collectors.joining());
    }

    static String script() {
        return read("page.js");
    }

    private List<BlockHtml> blocks() {
        return blocks(project);
    }

    static List<BlockHtml> blocks(ExportedProject project) {
        return IntStream.range(0, project.page().blocks().size())
                .mapToObj(at -> new BlockHtml(project.page().blocks().get(at), at + 1, project.files()))
                .toList();
    }

    private static String words(ArticleAudience readers) {
        return switch (readers) {
            case CLASS -> "la classe";
            case FAMILIES -> "la classe et ses familles";
            case SCHOOL -> "l’école et ses familles";
            case PUBLIC -> "tout le monde";
        };
    }

    private static String left(int left) {
        return switch (left) {
            case 0 -> "";
            case 1 -> " Une image ou un son n’y est pas\u00a0: " + WHY;
            default -> " " + left + " images ou sons n’y sont pas\u00a0: " + WHY;
        };
    }

    private static String read(String file) {
        try (InputStream in = ProjectHtml.class.getResourceAsStream("/fr/ent/messaging/project/" + file)) {
            return new String(Objects.requireNonNull(in, file).readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }
}
