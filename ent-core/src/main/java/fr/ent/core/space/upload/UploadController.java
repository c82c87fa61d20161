package fr.ent.core.space.upload;

import fr.ent.core.NotThere;
import fr.ent.core.Viewer;
import fr.ent.core.http.AllowedTo;
import fr.ent.core.http.Answers;
import fr.ent.core.http.CommonProblems;
import fr.ent.core.http.RateLimits;
import fr.ent.core.http.Refuses;
import fr.ent.core.space.ItemKind;
import fr.ent.core.space.SpaceClock;
import fr.ent.core.space.SpaceProblems;
import jakarta.servlet.http.HttpServletResponse;
import java.net.URI;
import java.time.Duration;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestMethod;
import org.springframework.web.bind.annotation.RestController;

/** Files on their way: one begins them, and sees how far they are. */
@RestController
@RequestMapping("/api/core/uploads")
class UploadController {

    private static final String PATH = "/api/core/uploads/";
    private static final int UPLOADS = 100;
    private static final int ARCHIVES = 10;
    private static final Duration PER = Duration.ofMinutes(10);

    private final BeginUpload beginUpload;
    private final UploadRows rows;
    private final UploadSize size;
    private final RateLimits limits;
    private final SpaceClock clock;

    UploadController(BeginUpload beginUpload, UploadRows rows, UploadSize size, RateLimits limits, SpaceClock clock) {
        this.beginUpload = beginUpload;
        this.rows = rows;
        this.size = size;
        this.limits = limits;
        this.clock = clock;
    }

    /** Tells which parts of the protocol tus 1.0.0 are spoken, and the largest file, by headers. */
    @RequestMapping(method = RequestMethod.OPTIONS)
    @AllowedTo
    @Answers(204)
    ResponseEntity<Void> tell() {
        return ResponseEntity.noContent()
                .header(TusHeaders.RESUMABLE, TusHeaders.VERSION)
                .header("Tus-Version", TusHeaders.VERSION)
                .header("Tus-Extension", TusHeaders.EXTENSIONS)
                .header("Tus-Max-Size", Long.toString(size.most().toBytes()))
                .build();
    }

    /**
     * Begins a file, to be sent by {@code PATCH} within seven days, by tus 1.0.0; 100 in ten minutes, 10 archives, 20 at once.
     *
     * @param resumable the protocol's version
     * @param length bytes of the whole file
     * @param metadata {@code filename} and {@code spaceId}, and as wanted {@code folderId}, {@code itemId} for a newer version of a
     *     file, {@code becomes}, FILE or FOLDER, for an archive that becomes a folder with all that it holds, or ATTACHMENT without a
     *     space, for a file of one's own to be attached to something, and {@code fingerprint}, the sender's own mark: keys, each with
     *     its value in Base64, between commas
     */
    @PostMapping
    @AllowedTo
    @Answers(201)
    @Refuses({
        UploadProblems.VERSION,
        UploadProblems.TOO_MANY,
        CommonProblems.FILE_TOO_LARGE,
        SpaceProblems.CLOSED,
        SpaceProblems.NO_ROOM
    })
    ResponseEntity<UploadView> begin(
            @RequestHeader(value = TusHeaders.RESUMABLE, required = false) @Nullable String resumable,
            @RequestHeader(value = TusHeaders.LENGTH, required = false) @Nullable String length,
            @RequestHeader(value = TusHeaders.METADATA, required = false) @Nullable String metadata,
            Viewer viewer,
            HttpServletResponse answer) {
        UploadProblems.greet(resumable, answer);
        NewUpload file = TusHeaders.file(length, metadata);
        limits.take("upload", viewer.person().toString(), UPLOADS, PER);
        if (file.becomes() == ItemKind.FOLDER) {
            limits.take("archive", viewer.person().toString(), ARCHIVES, PER);
        }
        return switch (beginUpload.begin(file, viewer)) {
            case UploadOutcome.Begun(Upload upload) ->
                ResponseEntity.created(URI.create(PATH + upload.id()))
                        .header(TusHeaders.OFFSET, "0")
                        .header(TusHeaders.EXPIRES, TusHeaders.moment(upload.endsAt()))
                        .body(UploadView.of(upload));
            case UploadOutcome.Received _ -> throw new IllegalStateException("Received before it was begun");
            case UploadOutcome.Refused refusal -> throw UploadProblems.of(refusal);
        };
    }

    /** Lists one's own files on their way that can go on, the oldest first. */
    @GetMapping
    @AllowedTo
    List<UploadView> list(Viewer viewer) {
        return rows.list(viewer, clock.now()).stream().map(UploadView::of).toList();
    }

    /** Reads how far a file is, and what it became. */
    @GetMapping("/{id}")
    @AllowedTo
    UploadView read(@PathVariable UploadId id, Viewer viewer) {
        return UploadView.of(rows.find(id, viewer).orElseThrow(NotThere::new));
    }
}
