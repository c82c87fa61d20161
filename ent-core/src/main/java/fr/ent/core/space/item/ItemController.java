package fr.ent.core.space.item;

import fr.ent.core.NotThere;
import fr.ent.core.Viewer;
import fr.ent.core.http.AllowedTo;
import fr.ent.core.http.Answers;
import fr.ent.core.http.BulkKind;
import fr.ent.core.http.BulkReading;
import fr.ent.core.http.Refuses;
import fr.ent.core.space.ItemId;
import fr.ent.core.storage.FileAnswer;
import fr.ent.core.storage.FileProblems;
import fr.ent.core.storage.FileView;
import fr.ent.core.storage.Files;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import org.jspecify.annotations.Nullable;
import org.springframework.core.io.InputStreamResource;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.context.request.ServletWebRequest;

/** One folder or file, and the content of a file. */
@RestController
@RequestMapping("/api/core/items/{id}")
class ItemController {

    private final FindItems find;
    private final VersionRows versions;
    private final Files files;

    ItemController(FindItems find, VersionRows versions, Files files) {
        this.find = find;
        this.versions = versions;
        this.files = files;
    }

    /** Reads one folder or file, wherever it lies. */
    @GetMapping
    @AllowedTo
    ItemView read(@PathVariable ItemId id, Viewer viewer) {
        return ItemView.of(find.get(id, viewer), viewer);
    }

    /**
     * Opens a file, whole or the range that {@code Range} asks for. The answer has the media type of the file.
     *
     * @param version the newest one without it; a former one for those who may change the file
     */
    @GetMapping("/content")
    @BulkReading(BulkKind.DOWNLOADS)
    @AllowedTo
    @Answers(
            value = {200, 206, 302, 304},
            as = MediaType.ALL_VALUE)
    @Refuses(FileProblems.NO_SUCH_RANGE)
    ResponseEntity<InputStreamResource> open(
            @PathVariable ItemId id,
            @RequestParam(required = false) @Min(1) @Max(1_000) @Nullable Integer version,
            Viewer viewer,
            ServletWebRequest request) {
        OpenItem open = find.get(id, viewer);
        SpaceItem item = open.item();
        SpaceItem.ItemFile file = item.file();
        if (file == null || (isFormer(version, file) && !open.tellsVersionsTo(viewer))) {
            throw new NotThere();
        }
        VersionRows.VersionContent content = versions.get(id, version == null ? file.version() : version);
        if (isFormer(version, file) && !open.showsFormer(content.mediaType())) {
            throw new NotThere();
        }
        FileView named =
                content.named(ItemName.of(item.name(), content.mediaType()).text());
        files.requireServed(named);
        return new FileAnswer(named, content.sha256())
                .to(request, () -> files.findAddress(named), part -> files.open(named, part));
    }

    private static boolean isFormer(@Nullable Integer version, SpaceItem.ItemFile file) {
        return version != null && version != file.version();
    }
}
