package fr.ent.core.space.upload;

import fr.ent.core.NotThere;
import fr.ent.core.Viewer;
import fr.ent.core.http.AllowedTo;
import fr.ent.core.http.Answers;
import fr.ent.core.http.CommonProblems;
import fr.ent.core.http.RateLimits;
import fr.ent.core.http.Refuses;
import fr.ent.core.space.SpaceProblems;
import fr.ent.core.storage.FileProblems;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.time.Duration;
import org.jspecify.annotations.Nullable;
import org.springframework.http.CacheControl;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.PatchMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestMethod;
import org.springframework.web.bind.annotation.RestController;

/** One file on its way, as the protocol tus 1.0.0 has it. */
@RestController
@RequestMapping("/api/core/uploads/{id}")
class TusController {

    private static final String BYTES = "application/offset+octet-stream";
    private static final int PARTS = 3_000;
    private static final Duration PER = Duration.ofMinutes(10);

    private final ReceiveUpload receiveUpload;
    private final EndUpload endUpload;
    private final UploadRows rows;
    private final RateLimits limits;

    TusController(ReceiveUpload receiveUpload, EndUpload endUpload, UploadRows rows, RateLimits limits) {
        this.receiveUpload = receiveUpload;
        this.endUpload = endUpload;
        this.rows = rows;
        this.limits = limits;
    }

    /**
     * Tells by headers how much of a file has come: all of it once it lies in its folder.
     *
     * @param resumable the protocol's version
     */
    @RequestMapping(method = RequestMethod.HEAD)
    @AllowedTo
    @Answers(200)
    @Refuses({UploadProblems.VERSION, UploadProblems.OVER})
    ResponseEntity<Void> tell(
            @PathVariable UploadId id,
            @RequestHeader(value = TusHeaders.RESUMABLE, required = false) @Nullable String resumable,
            Viewer viewer,
            HttpServletResponse answer) {
        UploadProblems.greet(resumable, answer);
        Upload upload = rows.find(id, viewer).orElseThrow(NotThere::new);
        if (receiveUpload.isOver(upload)) {
            throw UploadProblems.of(new UploadOutcome.Over());
        }
        return ResponseEntity.ok()
                .cacheControl(CacheControl.noStore())
                .header(TusHeaders.OFFSET, Long.toString(upload.progress().received()))
                .header(TusHeaders.LENGTH, Long.toString(upload.file().length()))
                .header(TusHeaders.METADATA, TusHeaders.metadata(upload.file()))
                .header(TusHeaders.EXPIRES, TusHeaders.moment(upload.endsAt()))
                .build();
    }

    /**
     * Takes bytes of a file from an offset on; what came of a line that was cut is kept. With the last ones it comes into its folder.
     *
     * @param resumable the protocol's version
     * @param offset so many bytes have come before
     */
    @PatchMapping(consumes = BYTES)
    @AllowedTo
    @Answers(204)
    @Refuses({
        UploadProblems.VERSION,
        UploadProblems.ELSEWHERE,
        UploadProblems.BUSY,
        UploadProblems.OVER,
        UploadProblems.PLACE_GONE,
        UploadProblems.TOO_LONG,
        CommonProblems.FILE_TOO_LARGE,
        CommonProblems.DISK_FULL,
        FileProblems.TYPE_REFUSED,
        FileProblems.INFECTED,
        SpaceProblems.CLOSED,
        SpaceProblems.NO_ROOM,
        SpaceProblems.TOO_DEEP,
        SpaceProblems.FOLDER_FULL,
        SpaceProblems.TOO_MANY
    })
    ResponseEntity<Void> receive(
            @PathVariable UploadId id,
            @RequestHeader(value = TusHeaders.RESUMABLE, required = false) @Nullable String resumable,
            @RequestHeader(value = TusHeaders.OFFSET, required = false) @Nullable String offset,
            Viewer viewer,
            HttpServletRequest request,
            HttpServletResponse answer)
            throws IOException {
        UploadProblems.greet(resumable, answer);
        long from = TusHeaders.count(TusHeaders.OFFSET, offset);
        limits.take("upload-part", viewer.person().toString(), PARTS, PER);
        return switch (receiveUpload.receive(id, from, request.getInputStream(), viewer)) {
            case UploadOutcome.Received(long received, var endsAt) ->
                ResponseEntity.noContent()
                        .header(TusHeaders.OFFSET, Long.toString(received))
                        .header(TusHeaders.EXPIRES, TusHeaders.moment(endsAt))
                        .build();
            case UploadOutcome.Begun _ -> throw new IllegalStateException("Begun once more");
            case UploadOutcome.Refused refusal -> throw UploadProblems.of(refusal);
        };
    }

    /**
     * Forgets a file on its way, with all that came of it. What it became stays.
     *
     * @param resumable the protocol's version
     */
    @DeleteMapping
    @AllowedTo
    @Answers(204)
    @Refuses(UploadProblems.VERSION)
    ResponseEntity<Void> end(
            @PathVariable UploadId id,
            @RequestHeader(value = TusHeaders.RESUMABLE, required = false) @Nullable String resumable,
            Viewer viewer,
            HttpServletResponse answer) {
        UploadProblems.greet(resumable, answer);
        endUpload.end(id, viewer);
        return ResponseEntity.noContent().build();
    }
}
