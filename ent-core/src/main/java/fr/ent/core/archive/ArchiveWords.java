package fr.ent.core.archive;

import fr.ent.core.archive.WriteArchive.ArchivedPart;
import fr.ent.core.persistence.TerritoryScope;
import fr.ent.core.territory.Territories;
import java.nio.charset.StandardCharsets;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;

/** The tables of contents of an archive: for machines, and for people. */
@Component
class ArchiveWords {

    private static final int VERSION = 1;

    private static final DateTimeFormatter WHEN =
            DateTimeFormatter.ofPattern("d MMMM yyyy 'à' HH 'h' mm", Locale.FRENCH);

    private final ArchiveContents contents;
    private final Territories territories;
    private final JsonMapper json;

    ArchiveWords(ArchiveContents contents, Territories territories, JsonMapper json) {
        this.contents = contents;
        this.territories = territories;
        this.json = json;
    }

    byte[] manifest(DataExport export, List<ArchivedPart> parts, List<String> files) {
        Map<String, Object> manifest = new LinkedHashMap<>();
        manifest.put("version", VERSION);
        manifest.put("territory", territory());
        manifest.put("askedAt", export.askedAt().toString());
        manifest.put("data", parts.stream().map(ArchiveWords::described).toList());
        manifest.put("files", files);
        manifest.put("leftOut", contents.leftOut());
        return json.writerWithDefaultPrettyPrinter().writeValueAsBytes(manifest);
    }

    private static Map<String, Object> described(ArchivedPart part) {
        Map<String, String> keys = new LinkedHashMap<>();
        part.table().columns().forEach(column -> keys.put(column.name(), column.label()));
        Map<String, Object> described = new LinkedHashMap<>();
        described.put("file", path(part.table()));
        described.put("title", part.table().title());
        described.put("rows", part.rows());
        described.put("keys", keys);
        return described;
    }

    byte[] readMe(DataExport export, List<ArchivedPart> parts, List<String> files) {
        List<String> lines = new ArrayList<>(List.of(
                "Vos données dans l’espace numérique de " + territory(),
                "Demandées le " + when(export),
                "",
                "Cette archive réunit ce que ce service garde sur vous et sur les enfants dont vous êtes responsable,",
                "aussi loin que vont vos droits. Elle ne dit rien des autres personnes : ni leur nom, ni leur adresse.",
                "Les textes libres (messages, motifs, fiches) sont donnés comme ils ont été écrits.",
                "",
                "mes-donnees.pdf : le contenu, à lire.",
                "manifeste.json : la liste des fichiers, pour un programme.",
                "donnees/ : un fichier JSON par sorte de données, en UTF-8. Les montants (…_cents) sont en centimes,",
                "les heures en temps universel ou avec leur décalage, une valeur absente est « null ».",
                "fichiers/ : les fichiers déposés par vous, ou montrés aux responsables d’un de vos enfants.",
                ""));
        parts.forEach(part -> {
            lines.add("%s — %s (%d)".formatted(path(part.table()), part.table().title(), part.rows()));
            part.table().columns().forEach(column -> lines.add("    " + column.name() + " : " + column.label()));
        });
        lines.add("");
        lines.add("Fichiers (" + files.size() + ")");
        files.forEach(file -> lines.add("    " + file));
        lines.add("");
        lines.add("Ce qui n’y est pas, et pourquoi");
        contents.leftOut().forEach((table, reason) -> lines.add("    " + table + " : " + reason));
        lines.add(
                "    Fournisseur d’identité : votre identifiant, votre courriel et vos moyens de connexion ; les mots de");
        lines.add(
                "    passe n’y sont gardés que sous une forme qui ne se relit pas. La page « Mon compte » les montre.");
        return String.join("\r\n", lines).concat("\r\n").getBytes(StandardCharsets.UTF_8);
    }

    private static String path(ArchivedTable table) {
        return "donnees/" + table.file() + ".json";
    }

    private String territory() {
        return territories.get(TerritoryScope.require()).name();
    }

    private String when(DataExport export) {
        return WHEN.withZone(territories.get(TerritoryScope.require()).timeZone())
                .format(export.askedAt());
    }
}
