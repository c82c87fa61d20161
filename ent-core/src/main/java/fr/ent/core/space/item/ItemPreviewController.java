package fr.ent.core.space.item;

import fr.ent.core.Viewer;
import fr.ent.core.http.AllowedTo;
import fr.ent.core.http.Answers;
import fr.ent.core.http.BulkKind;
import fr.ent.core.http.BulkReading;
import fr.ent.core.http.CommonProblems;
import fr.ent.core.http.RateLimits;
import fr.ent.core.http.Refuses;
import fr.ent.core.space.ItemId;
import fr.ent.core.storage.FileProblems;
import fr.ent.core.storage.preview.PreviewAnswer;
import fr.ent.core.storage.preview.PreviewView;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import java.time.Duration;
import org.jspecify.annotations.Nullable;
import org.springframework.core.io.InputStreamResource;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.context.request.ServletWebRequest;

/** An office document of a folder, shown as PDF. */
@RestController
@RequestMapping("/api/core/items/{id}/preview")
class ItemPreviewController {

    private static final int QUESTIONS = 600;
    private static final Duration PER = Duration.ofMinutes(10);

    private final FindContent findContent;
    private final PreviewAnswer previews;
    private final RateLimits limits;

    ItemPreviewController(FindContent findContent, PreviewAnswer previews, RateLimits limits) {
        this.findContent = findContent;
        this.previews = previews;
        this.limits = limits;
    }

    /**
     * Has an office document made into a PDF, unless it is there, and tells how far that is. Asked again until it is; 600 times in
     * ten minutes.
     *
     * @param version the newest one without it; a former one for those who may change the file
     */
    @PutMapping
    @AllowedTo
    @Refuses({CommonProblems.FILE_BEING_CHECKED, CommonProblems.FILE_WITHHELD})
    PreviewView ask(
            @PathVariable ItemId id,
            @RequestParam(required = false) @Min(1) @Max(1_000) @Nullable Integer version,
            Viewer viewer) {
        limits.take("preview", viewer.person().toString(), QUESTIONS, PER);
        return previews.ask(
                findContent.get(id, version, viewer).file(), viewer.person().toString());
    }

    /**
     * Opens the PDF of an office document, once it is made; 404 until then.
     *
     * @param version the newest one without it; a former one for those who may change the file
     */
    @GetMapping
    @BulkReading(BulkKind.DOWNLOADS)
    @AllowedTo
    @Answers(
            value = {200, 206, 304},
            as = MediaType.ALL_VALUE)
    @Refuses(FileProblems.NO_SUCH_RANGE)
    ResponseEntity<InputStreamResource> open(
            @PathVariable ItemId id,
            @RequestParam(required = false) @Min(1) @Max(1_000) @Nullable Integer version,
            Viewer viewer,
            ServletWebRequest request) {
        return previews.open(request, findContent.get(id, version, viewer).file());
    }
}
