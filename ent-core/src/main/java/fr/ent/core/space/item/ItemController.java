package fr.ent.core.space.item;

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
    private final FindContent findContent;
    private final Files files;

    ItemController(FindItems find, FindContent findContent, Files files) {
        this.find = find;
        this.findContent = findContent;
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
        FindContent.NamedContent content = findContent.get(id, version, viewer);
        FileView file = content.file();
        files.requireServed(file);
        return new FileAnswer(file, content.sha256())
                .to(request, () -> files.findAddress(file), part -> files.open(file, part));
    }
}
