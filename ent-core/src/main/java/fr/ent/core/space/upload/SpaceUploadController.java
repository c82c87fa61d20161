package fr.ent.core.space.upload;

import fr.ent.core.Viewer;
import fr.ent.core.http.AllowedTo;
import fr.ent.core.space.SpaceId;
import java.util.List;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/** Files on their way into a space, for those who answer for it. */
@RestController
@RequestMapping("/api/core/spaces/{id}/uploads")
class SpaceUploadController {

    private final SpaceUploads uploads;

    SpaceUploadController(SpaceUploads uploads) {
        this.uploads = uploads;
    }

    /** Lists the files on their way into a space, with the room that they have reserved; for those who answer for it. */
    @GetMapping
    @AllowedTo
    List<SpaceUploadView> list(@PathVariable SpaceId id, Viewer viewer) {
        return uploads.list(id, viewer);
    }

    /** Ends a file on its way, whoever sends it, and gives its room back; for those who answer for the space. */
    @DeleteMapping("/{uploadId}")
    @AllowedTo
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void end(@PathVariable SpaceId id, @PathVariable UploadId uploadId, Viewer viewer) {
        uploads.end(id, uploadId, viewer);
    }
}
