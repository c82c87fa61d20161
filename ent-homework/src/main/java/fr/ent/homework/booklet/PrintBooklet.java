package fr.ent.homework.booklet;

import fr.ent.core.DateRange;
import fr.ent.core.Viewer;
import fr.ent.core.account.print.PrintLimit;
import fr.ent.core.account.print.Printer;
import fr.ent.core.persistence.TerritoryScope;
import fr.ent.core.storage.FileId;
import fr.ent.core.territory.Territories;
import fr.ent.homework.booklet.BookletRights.ReadBooklet;
import fr.ent.homework.booklet.BookletView.ObservationView;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Component;

/** Prints the published part of a booklet, with the pictures that the reader may see. */
@Component
class PrintBooklet {

    private final ObservationViews views;
    private final PrintedPictures pictures;
    private final Printer printer;
    private final PrintLimit limit;
    private final Territories territories;

    PrintBooklet(
            ObservationViews views,
            PrintedPictures pictures,
            Printer printer,
            PrintLimit limit,
            Territories territories) {
        this.views = views;
        this.pictures = pictures;
        this.printer = printer;
        this.limit = limit;
        this.territories = territories;
    }

    byte[] print(ReadBooklet reading, DateRange days, Viewer viewer) {
        limit.take(viewer);
        String accent = territories.get(TerritoryScope.require()).accent();
        List<ObservationView> published = views.list(reading, days, viewer).stream()
                .filter(one -> one.publishedAt() != null)
                .toList();
        Map<FileId, Path> kept = pictures.fetch(published);
        try {
            ByteArrayOutputStream pdf = new ByteArrayOutputStream();
            printer.print(
                    new BookletSheet(reading.child(), days, published, kept.keySet(), accent).html(),
                    name -> open(kept, name),
                    pdf);
            return pdf.toByteArray();
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        } finally {
            PrintedPictures.forget(kept.values());
        }
    }

    private static InputStream open(Map<FileId, Path> kept, String name) {
        try {
            return Files.newInputStream(kept.entrySet().stream()
                    .filter(one -> one.getKey().toString().equals(name))
                    .map(Map.Entry::getValue)
                    .findFirst()
                    .orElseThrow());
        } catch (IOException gone) {
            throw new UncheckedIOException(gone);
        }
    }
}
