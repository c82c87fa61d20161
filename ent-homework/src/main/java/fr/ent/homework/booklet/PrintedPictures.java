package fr.ent.homework.booklet;

import fr.ent.core.storage.FileId;
import fr.ent.core.storage.FileView;
import fr.ent.core.storage.Files;
import fr.ent.core.storage.thumbnail.SmallPicture;
import fr.ent.homework.booklet.BookletView.ObservationView;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Component;

/** Makes pictures of a booklet fit for paper, on the disk, for as long as they are printed. */
@Component
class PrintedPictures {

    /** The most pictures of one print, so that it ends within the time of a request. */
    static final int MOST = 60;

    private static final SmallPicture ON_PAPER = new SmallPicture(700, 0.8f);

    private final Files files;

    PrintedPictures(Files files) {
        this.files = files;
    }

    /** Those that could be read, the first ones first. */
    Map<FileId, Path> fetch(List<ObservationView> observations) {
        List<FileId> wanted = observations.stream()
                .flatMap(one -> one.files().stream())
                .filter(file -> file.mediaType().startsWith("image/"))
                .map(FileView::id)
                .distinct()
                .limit(MOST)
                .toList();
        Map<FileId, Path> kept = new LinkedHashMap<>();
        try {
            for (FileView file : files.listServed(wanted)) {
                Path small = java.nio.file.Files.createTempFile("booklet-", ".jpg");
                kept.put(file.id(), small);
                if (!write(file, small)) {
                    kept.remove(file.id());
                    forget(List.of(small));
                }
            }
        } catch (IOException broken) {
            forget(kept.values());
            throw new UncheckedIOException(broken);
        }
        return kept;
    }

    private boolean write(FileView file, Path to) throws IOException {
        Path whole = java.nio.file.Files.createTempFile("booklet-", null);
        try (InputStream content = files.open(file)) {
            java.nio.file.Files.copy(content, whole, StandardCopyOption.REPLACE_EXISTING);
            return ON_PAPER.write(whole, to);
        } finally {
            java.nio.file.Files.deleteIfExists(whole);
        }
    }

    static void forget(Collection<Path> pictures) {
        pictures.forEach(one -> {
            try {
                java.nio.file.Files.deleteIfExists(one);
            } catch (IOException stays) {
                throw new UncheckedIOException(stays);
            }
        });
    }
}
