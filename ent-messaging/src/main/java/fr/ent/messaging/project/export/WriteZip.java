package fr.ent.messaging.project.export;

import fr.ent.core.NewId;
import fr.ent.core.persistence.TerritoryScope;
import fr.ent.core.space.zip.ZipStream;
import fr.ent.core.space.zip.ZippedItem;
import fr.ent.core.storage.FileId;
import fr.ent.core.storage.FileView;
import fr.ent.core.storage.FileWithheld;
import fr.ent.core.storage.Files;
import fr.ent.core.territory.Territories;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Component;

/** Writes the archive of a page while it is read. */
@Component
class WriteZip {

    private final Files files;
    private final Territories territories;
    private final Clock clock;

    WriteZip(Files files, Territories territories, Clock clock) {
        this.files = files;
        this.territories = territories;
        this.clock = clock;
    }

    InputStream write(ExportedProject wanted) {
        ExportedProject project = wanted.keeping(wanted.files().values().stream()
                .map(ExportedFile::file)
                .filter(this::isThere)
                .toList());
        Instant now = clock.instant();
        LocalDate day = LocalDate.ofInstant(
                now, territories.get(TerritoryScope.require()).timeZone());
        ProjectHtml html = new ProjectHtml(project, day);
        Map<FileId, byte[]> written = new HashMap<>();
        List<ZippedItem> items = new ArrayList<>();
        Map.of("index.html", html.html(), "page.css", html.css(), "page.js", ProjectHtml.script())
                .forEach((path, words) -> {
                    FileId id = new FileId(NewId.next());
                    byte[] content = words.getBytes(StandardCharsets.UTF_8);
                    written.put(id, content);
                    items.add(new ZippedItem(path, new FileView(id, path, "text/plain", content.length), now));
                });
        project.files().values().forEach(file -> items.add(new ZippedItem(file.path(), file.file(), now)));
        return new ZipStream(items, file -> {
            byte[] own = written.get(file.id());
            return own == null ? files.open(file) : new ByteArrayInputStream(own);
        });
    }

    /** Whether the scanner lets it through and the store has it: the page says what it lacks before the first file flows. */
    private boolean isThere(FileView file) {
        try (InputStream first = files.open(file, new Files.FilePart(0, 0))) {
            return first.available() >= 0;
        } catch (FileWithheld quarantinedOrLost) {
            return false;
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }
}
