package fr.ent.core.trail;

import fr.ent.core.text.SpreadsheetLines;
import java.io.IOException;
import java.io.Writer;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;

/** Entries of the trail for a spreadsheet, written one after the other. */
final class TrailFile implements AutoCloseable {

    private static final DateTimeFormatter MOMENT = DateTimeFormatter.ofPattern("dd/MM/uuuu HH:mm:ss", Locale.FRANCE);

    private static final List<String> COLUMNS =
            List.of("Date et heure", "Acteur", "Acte", "Objet", "Détails", "Adresse réseau", "Identifiant de l’acteur");

    /** Personal data are deleted before the trail forgets what was done. */
    private static final String GONE = "personne supprimée";

    private final SpreadsheetLines lines;
    private final ZoneId zone;

    /** @param to takes UTF-8 */
    TrailFile(Writer to, ZoneId zone) throws IOException {
        this.zone = zone;
        lines = new SpreadsheetLines(to);
        lines.add(COLUMNS);
    }

    void add(TrailEntry entry) {
        lines.add(
                MOMENT.format(entry.at().atZone(zone)),
                actor(entry),
                TrailWords.of(entry.action()),
                target(entry),
                TrailWords.of(entry.details(), entry.people()),
                entry.address(),
                entry.actor() == null ? "" : entry.actor().id().toString());
    }

    private static String actor(TrailEntry entry) {
        if (entry.actor() == null) {
            return "";
        }
        String name = entry.actor().name();
        return name == null ? GONE : name;
    }

    private static String target(TrailEntry entry) {
        String name = entry.target().name();
        if (name != null) {
            return name;
        }
        return entry.target().kind() == TrailEntry.TargetKind.PERSON ? GONE : "";
    }

    @Override
    public void close() throws IOException {
        lines.close();
    }
}
