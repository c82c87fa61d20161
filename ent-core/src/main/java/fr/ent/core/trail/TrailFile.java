package fr.ent.core.trail;

import de.siegmar.fastcsv.writer.CsvWriter;
import de.siegmar.fastcsv.writer.LineDelimiter;
import fr.ent.core.text.PlainWords;
import java.io.IOException;
import java.io.Writer;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;

/** Entries of the trail as French spreadsheets read them, written one after the other; no cell becomes a formula. */
final class TrailFile implements AutoCloseable {

    private static final DateTimeFormatter MOMENT = DateTimeFormatter.ofPattern("dd/MM/uuuu HH:mm:ss", Locale.FRANCE);

    private static final List<String> COLUMNS =
            List.of("Date et heure", "Acteur", "Acte", "Objet", "Détails", "Adresse réseau", "Identifiant de l’acteur");

    /** Personal data are deleted before the trail forgets what was done. */
    private static final String GONE = "personne supprimée";

    private final CsvWriter csv;
    private final ZoneId zone;

    /** @param to takes UTF-8 */
    TrailFile(Writer to, ZoneId zone) throws IOException {
        this.zone = zone;
        to.append('\uFEFF');
        csv = CsvWriter.builder()
                .fieldSeparator(';')
                .lineDelimiter(LineDelimiter.CRLF)
                .build(to);
        csv.writeRecord(COLUMNS);
    }

    void add(TrailEntry entry) {
        csv.writeRecord(List.of(
                MOMENT.format(entry.at().atZone(zone)),
                PlainWords.of(actor(entry)),
                PlainWords.of(TrailWords.of(entry.action())),
                PlainWords.of(target(entry)),
                PlainWords.of(TrailWords.of(entry.details(), entry.people())),
                PlainWords.of(entry.address()),
                entry.actor() == null ? "" : entry.actor().id().toString()));
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
        csv.close();
    }
}
