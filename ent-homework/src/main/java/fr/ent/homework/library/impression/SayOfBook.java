package fr.ent.homework.library.impression;

import fr.ent.core.ChildId;
import fr.ent.core.Directory;
import fr.ent.core.InvalidInput;
import fr.ent.core.Viewer;
import fr.ent.core.storage.FileId;
import fr.ent.core.storage.FileView;
import fr.ent.core.storage.Files;
import fr.ent.homework.library.BookId;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * Keeps what a child says of a book that it has or has had. Its drawing is for itself, its family, its teachers and the head:
 * a picture may show somebody, and the class's wall asks for no consents.
 */
@Component
class SayOfBook {

    private static final String PICTURE = "image/";

    private final Impressions impressions;
    private final Directory directory;
    private final Files files;

    SayOfBook(Impressions impressions, Directory directory, Files files) {
        this.directory = directory;
        this.impressions = impressions;
        this.files = files;
    }

    /** Nothing for a book that the pupil has never had. Refuses a picture that isn't its own, or none. */
    @Transactional
    public Optional<ReadBook> say(BookId book, ImpressionContent content, Viewer pupil) {
        return directory
                .findChild(ChildId.of(pupil.person()))
                .flatMap(child -> impressions.find(book, child).flatMap(before -> {
                    exchange(before.content().pictureId(), content.pictureId(), pupil);
                    impressions.keep(book, child.id(), content);
                    return impressions.find(book, child);
                }));
    }

    private void exchange(@Nullable FileId before, @Nullable FileId after, Viewer pupil) {
        if (Objects.equals(before, after)) {
            return;
        }
        if (after != null) {
            List<FileView> own = files.listOwned(List.of(after), pupil);
            if (own.isEmpty() || !own.getFirst().mediaType().startsWith(PICTURE)) {
                throw new InvalidInput("pictureId", "not-a-picture");
            }
            files.share(List.of(after), new Files.Audience.OfChild(ChildId.of(pupil.person())));
        }
        if (before != null) {
            files.remove(List.of(before));
        }
    }
}
