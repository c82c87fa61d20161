package fr.ent.core.archive;

import static fr.ent.core.account.print.Template.text;

import fr.ent.core.TerritoryView;
import fr.ent.core.account.print.PrintedPage;
import fr.ent.core.account.print.Printer;
import fr.ent.core.persistence.TerritoryScope;
import fr.ent.core.territory.Territories;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** An archive as pages to be read: a chapter for each table that tells of something, with its first rows. */
@Component
class ArchivePages {

    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("d MMMM yyyy", Locale.FRENCH);

    private static final String STYLE = """
            h1 { font-size: 20pt }
            h2 { font-size: 13pt; margin: 7mm 0 2mm; page-break-after: avoid }
            .row { border-top: 0.3mm solid #c9c4b8; padding: 1.5mm 0; page-break-inside: avoid }
            .row p { margin: 0 0 0.4mm }
            .label { color: #5b6164 }
            .more { color: #5b6164; margin-top: 1.5mm }""";

    private final Printer printer;
    private final ArchiveContents contents;
    private final Territories territories;
    private final JsonMapper json;

    ArchivePages(Printer printer, ArchiveContents contents, Territories territories, JsonMapper json) {
        this.printer = printer;
        this.contents = contents;
        this.territories = territories;
        this.json = json;
    }

    ArchiveReading begin(DataExport export) {
        return new ArchiveReading(export);
    }

    byte[] print(ArchiveReading reading) {
        TerritoryView territory = territories.get(TerritoryScope.require());
        ReadableValues values = new ReadableValues(contents.words(), territory.timeZone());
        String intro = "<h1 class=\"accent\">Vos données</h1><p>"
                + text(
                        "Espace numérique de %s, au %s. Ce que ce service garde sur vous et sur les enfants dont vous êtes"
                                        .formatted(
                                                territory.name(),
                                                DAY.withZone(territory.timeZone())
                                                        .format(reading.export().askedAt()))
                                + " responsable. Les fichiers JSON de l’archive disent tout, aussi ce qui est abrégé ici.")
                + "</p>";
        String chapters = reading.filled().stream()
                .map(chapter -> chapter(chapter, values))
                .collect(Collectors.joining());
        return printer.print(
                new PrintedPage("Vos données", territory.accent()).of(STYLE, intro + chapters + files(reading)));
    }

    private String chapter(ArchiveChapter chapter, ReadableValues values) {
        Map<String, String> labels = chapter.table().columns().stream()
                .collect(Collectors.toMap(ArchivedColumn::name, ArchivedColumn::label));
        String rows = chapter.lines().stream()
                .map(line -> row(json.readTree(line), labels, values))
                .collect(Collectors.joining());
        String more = chapter.more() == 0
                ? ""
                : "<p class=\"more\">"
                        + text("Et %d de plus, dans donnees/%s.json."
                                .formatted(chapter.more(), chapter.table().file()))
                        + "</p>";
        return "<h2>" + text(chapter.table().title()) + "</h2>" + rows + more;
    }

    private static String row(JsonNode row, Map<String, String> labels, ReadableValues values) {
        return row.properties().stream()
                .filter(value -> !values.isEmpty(value.getValue()))
                .map(value -> "<p><span class=\"label\">" + text(labels.getOrDefault(value.getKey(), value.getKey()))
                        + " :</span> " + text(values.of(value.getKey(), value.getValue())) + "</p>")
                .collect(Collectors.joining("", "<div class=\"row\">", "</div>"));
    }

    private static String files(ArchiveReading reading) {
        return reading.files().isEmpty()
                ? ""
                : reading.files().stream()
                        .map(name -> "<p>" + text(name) + "</p>")
                        .collect(Collectors.joining("", "<h2>Fichiers</h2><div class=\"row\">", "</div>"));
    }
}
