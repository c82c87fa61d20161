package fr.ent.core.space.item;

import fr.ent.core.NotThere;
import fr.ent.core.Viewer;
import fr.ent.core.http.AllowedTo;
import fr.ent.core.http.Answers;
import fr.ent.core.http.BulkKind;
import fr.ent.core.http.BulkReading;
import fr.ent.core.http.Refuses;
import fr.ent.core.space.ItemId;
import fr.ent.core.storage.FileProblems;
import fr.ent.core.storage.thumbnail.ThumbnailAnswer;
import org.springframework.core.io.InputStreamResource;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.context.request.ServletWebRequest;

/** The small picture of a file in a folder. */
@RestController
class ItemThumbnailController {

    private final FindItems find;
    private final VersionRows versions;
    private final ThumbnailAnswer thumbnails;

    ItemThumbnailController(FindItems find, VersionRows versions, ThumbnailAnswer thumbnails) {
        this.find = find;
        this.versions = versions;
        this.thumbnails = thumbnails;
    }

    /** Opens the small picture of a picture as it is today, as JPEG; 404 if the file is no picture that can be made smaller. */
    @GetMapping("/api/core/items/{id}/thumbnail")
    @BulkReading(BulkKind.DOWNLOADS)
    @AllowedTo
    @Answers(
            value = {200, 206, 304},
            as = MediaType.ALL_VALUE)
    @Refuses(FileProblems.NO_SUCH_RANGE)
    ResponseEntity<InputStreamResource> open(@PathVariable ItemId id, Viewer viewer, ServletWebRequest request) {
        SpaceItem item = find.get(id, viewer).item();
        SpaceItem.ItemFile file = item.file();
        if (file == null) {
            throw new NotThere();
        }
        return thumbnails.to(request, versions.get(id, file.version()).named(item.name()));
    }
}
