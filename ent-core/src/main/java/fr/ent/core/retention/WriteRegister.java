package fr.ent.core.retention;

import fr.ent.core.disk.UnseenFile;
import fr.ent.core.retention.ChosenProcessors.ChosenProcessor;
import fr.ent.core.retention.PrivacySettings.Processor;
import fr.ent.core.text.SpreadsheetLines;
import java.io.IOException;
import java.util.List;
import java.util.stream.Stream;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

/** Writes the record of processing activities and of processors (GDPR, article 30) as French spreadsheets read it. */
@Component
class WriteRegister {

    private static final List<String> COLUMNS =
            List.of("Type", "Nom", "Personnes concernées", "Destinataires", "Finalité et base", "Durée", "À la fin");

    private final Retention retention;
    private final PrivacySettings settings;
    private final ObjectProvider<ChosenProcessors> chosen;

    WriteRegister(Retention retention, PrivacySettings settings, ObjectProvider<ChosenProcessors> chosen) {
        this.retention = retention;
        this.settings = settings;
        this.chosen = chosen;
    }

    /** A file to be read once, or closed. */
    UnseenFile write(String territory) throws IOException {
        UnseenFile content = UnseenFile.make();
        try (SpreadsheetLines lines = new SpreadsheetLines(content.writer())) {
            lines.add(COLUMNS);
            Stream.of(responsible(territory), activities(), processors())
                    .flatMap(part -> part)
                    .forEach(lines::add);
        } catch (IOException | RuntimeException failed) {
            content.close();
            throw failed;
        }
        return content;
    }

    private Stream<List<String>> responsible(String territory) {
        return Stream.concat(
                Stream.of(List.of("Responsable de traitement", territory, "", "", "", "", "")),
                settings.officer().isBlank()
                        ? Stream.empty()
                        : Stream.of(List.of(
                                "Délégué à la protection des données", settings.officer(), "", "", "", "", "")));
    }

    private Stream<List<String>> activities() {
        return retention.list().stream()
                .map(KeptKind::fr)
                .map(kind -> List.of(
                        "Traitement", kind.name(), kind.about(), kind.readers(), kind.why(), kind.span(), kind.end()));
    }

    private Stream<List<String>> processors() {
        return Stream.concat(
                settings.processors().stream().map(WriteRegister::line),
                chosen.orderedStream().flatMap(those -> those.list().stream()).map(WriteRegister::line));
    }

    private static List<String> line(Processor processor) {
        return List.of("Sous-traitant", processor.name(), "", processor.where(), processor.does(), "", "");
    }

    private static List<String> line(ChosenProcessor processor) {
        return List.of("Sous-traitant", processor.name(), processor.about(), processor.told(), processor.why(), "", "");
    }
}
