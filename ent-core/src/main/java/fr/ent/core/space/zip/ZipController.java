package fr.ent.core.space.zip;

import fr.ent.core.Viewer;
import fr.ent.core.http.AllowedTo;
import fr.ent.core.http.Answers;
import fr.ent.core.http.BulkKind;
import fr.ent.core.http.BulkReading;
import fr.ent.core.http.Problem;
import fr.ent.core.http.RateLimits;
import fr.ent.core.http.Refuses;
import fr.ent.core.space.ItemId;
import fr.ent.core.space.SpaceId;
import fr.ent.core.space.SpaceProblems;
import fr.ent.core.space.item.FindItems;
import fr.ent.core.space.item.OpenFolder;
import fr.ent.core.storage.Files;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.core.io.InputStreamResource;
import org.springframework.http.CacheControl;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** A whole folder as an archive. */
@RestController
@RequestMapping("/api/core/spaces/{id}/zip")
class ZipController {

    private static final int EXPORTS = 20;
    private static final Duration PER = Duration.ofMinutes(10);

    /** One entry more than this, or one byte, and the folder goes in parts. */
    private static final int MOST_ITEMS = 5_000;

    private static final long MOST_BYTES = 4_000_000_000L;

    private final FindItems find;
    private final ListZipped listZipped;
    private final Files files;
    private final RateLimits limits;

    ZipController(FindItems find, ListZipped listZipped, Files files, RateLimits limits) {
        this.find = find;
        this.listZipped = listZipped;
        this.files = files;
        this.limits = limits;
    }

    /**
     * Takes a folder away as a ZIP, with all in it that the viewer may read now; 20 in ten minutes.
     *
     * @param folderId none for the space itself
     */
    @GetMapping
    @BulkReading(BulkKind.EXPORTS)
    @AllowedTo
    @Answers(as = "application/zip")
    @Refuses(SpaceProblems.TOO_MANY)
    ResponseEntity<InputStreamResource> export(
            @PathVariable SpaceId id, @RequestParam(required = false) @Nullable ItemId folderId, Viewer viewer) {
        OpenFolder folder = find.getFolder(id, folderId, viewer);
        limits.take("zip-export", viewer.person().toString(), EXPORTS, PER);
        List<ZippedItem> items = listZipped.list(folder, MOST_ITEMS + 1, viewer);
        long bytes = items.stream()
                .mapToLong(item -> item.file() == null ? 0 : item.file().size())
                .sum();
        if (items.size() > MOST_ITEMS || bytes > MOST_BYTES) {
            throw Problem.of(SpaceProblems.TOO_MANY, Map.of("most", MOST_ITEMS));
        }
        return ResponseEntity.ok()
                .contentType(MediaType.parseMediaType("application/zip"))
                .cacheControl(CacheControl.noStore())
                .header("X-Content-Type-Options", "nosniff")
                .header(
                        HttpHeaders.CONTENT_DISPOSITION,
                        ContentDisposition.attachment()
                                .filename(name(folder) + ".zip", StandardCharsets.UTF_8)
                                .build()
                                .toString())
                .body(new InputStreamResource(new ZipStream(items, files::open)));
    }

    private static String name(OpenFolder folder) {
        return folder.folder() == null ? "dossier" : folder.folder().name();
    }
}
