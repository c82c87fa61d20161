package fr.ent.canteen.meals.dish;

import fr.ent.core.InvalidInput;
import fr.ent.core.Viewer;
import fr.ent.core.storage.FileId;
import fr.ent.core.storage.FileView;
import fr.ent.core.storage.Files;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Shows the pictures of dishes to everybody of the territory. */
@Component
class DishPhotos {

    private final Files files;

    DishPhotos(Files files) {
        this.files = files;
    }

    /** A 400 for a new photo that isn't the cook's own, or no picture. */
    void replace(@Nullable FileId before, @Nullable FileId after, Viewer cook) {
        if (Objects.equals(before, after)) {
            return;
        }
        Files.Audience everybody = new Files.Audience.OfTerritory(cook.territory());
        if (after != null) {
            Optional<FileView> sent = files.listOwned(List.of(after), cook).stream()
                    .filter(file -> file.mediaType().startsWith("image/"))
                    .findFirst();
            if (sent.isEmpty()) {
                throw new InvalidInput("photo", "not-a-picture");
            }
            files.share(List.of(after), everybody);
        }
        if (before != null) {
            files.withdraw(List.of(before), everybody);
        }
    }
}
