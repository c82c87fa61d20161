package fr.ent.messaging.blog.book;

import fr.ent.core.storage.thumbnail.SmallPicture;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Objects;

/** Makes pictures fit for paper: upright JPEGs of 250 dots an inch on a page of A5. */
final class BookPictures {

    private static final SmallPicture ON_PAPER = new SmallPicture(1_250, 0.85f);

    private BookPictures() {}

    /** Whether it could be read. */
    static boolean write(InputStream picture, Path to) throws IOException {
        Path whole =
                Files.createTempFile(Objects.requireNonNull(to.toAbsolutePath().getParent()), "whole-", null);
        try {
            Files.copy(picture, whole, StandardCopyOption.REPLACE_EXISTING);
            return ON_PAPER.write(whole, to);
        } finally {
            Files.delete(whole);
        }
    }
}
