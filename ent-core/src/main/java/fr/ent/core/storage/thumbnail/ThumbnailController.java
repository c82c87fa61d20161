package fr.ent.core.storage.thumbnail;

import fr.ent.core.NotThere;
import fr.ent.core.Viewer;
import fr.ent.core.http.AllowedTo;
import fr.ent.core.http.Answers;
import fr.ent.core.http.BulkKind;
import fr.ent.core.http.BulkReading;
import fr.ent.core.http.Refuses;
import fr.ent.core.storage.FileId;
import fr.ent.core.storage.FileProblems;
import fr.ent.core.storage.Files;
import org.springframework.core.io.InputStreamResource;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.context.request.ServletWebRequest;

/** The small picture of a file. */
@RestController
class ThumbnailController {

    private final Files files;
    private final ThumbnailAnswer thumbnails;

    ThumbnailController(Files files, ThumbnailAnswer thumbnails) {
        this.files = files;
        this.thumbnails = thumbnails;
    }

    /** Opens the small picture of a picture, as JPEG; 404 if the file is no picture that can be made smaller. */
    @GetMapping("/api/core/files/{id}/thumbnail")
    @BulkReading(BulkKind.DOWNLOADS)
    @AllowedTo
    @Answers(
            value = {200, 206, 304},
            as = MediaType.ALL_VALUE)
    @Refuses(FileProblems.NO_SUCH_RANGE)
    ResponseEntity<InputStreamResource> open(@PathVariable FileId id, Viewer viewer, ServletWebRequest request) {
        return thumbnails.to(request, files.find(id, viewer).orElseThrow(NotThere::new));
    }
}
