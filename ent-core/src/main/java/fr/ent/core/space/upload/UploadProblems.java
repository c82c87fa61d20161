package fr.ent.core.space.upload;

import fr.ent.core.http.CommonProblems;
import fr.ent.core.http.Problem;
import fr.ent.core.space.SpaceProblems;
import fr.ent.core.storage.FileProblems;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.util.unit.DataSize;
import org.springframework.web.ErrorResponseException;

/** Refusals of uploads, with the statuses that the protocol tus gives them. */
final class UploadProblems {

    /** {@code Tus-Resumable} names no version of the protocol that is spoken here; {@code Tus-Version} tells which is. */
    static final String VERSION = "412 core:tus-version";

    /** The upload goes on from {@code offset}, and {@code Upload-Offset} said something else. */
    static final String ELSEWHERE = "409 core:upload-elsewhere";

    /** The upload is being written, or put together, by another request. */
    static final String BUSY = "423 core:upload-busy";

    /** The upload's time is over; what came of it is gone. */
    static final String OVER = "410 core:upload-over";

    /** The folder, or the file to be renewed, isn't there any more or isn't the sender's to change; what came of the upload is gone. */
    static final String PLACE_GONE = "410 core:upload-place-gone";

    /** More came than {@code Upload-Length} said. */
    static final String TOO_LONG = "400 core:upload-too-long";

    /** So many, {@code most}, are on their way at once and no more. */
    static final String TOO_MANY = "409 core:too-many-uploads";

    private UploadProblems() {}

    /** Every answer names the protocol's version, be it a refusal. */
    static void greet(@Nullable String resumable, HttpServletResponse answer) {
        answer.setHeader(TusHeaders.RESUMABLE, TusHeaders.VERSION);
        if (!TusHeaders.VERSION.equals(resumable)) {
            answer.setHeader("Tus-Version", TusHeaders.VERSION);
            throw Problem.of(VERSION);
        }
    }

    static ErrorResponseException of(UploadOutcome.Refused refusal) {
        return switch (refusal) {
            case UploadOutcome.ContentRefused(var why) -> FileProblems.of(why);
            case UploadOutcome.NotTaken(var why) -> SpaceProblems.of(why);
            case UploadOutcome.TooLarge(DataSize most) ->
                Problem.of(CommonProblems.FILE_TOO_LARGE, Map.of("maxBytes", most.toBytes()));
            case UploadOutcome.PlaceGone() -> Problem.of(PLACE_GONE);
            case UploadOutcome.TooMany(int most) -> Problem.of(TOO_MANY, Map.of("most", most));
            case UploadOutcome.Busy() -> Problem.of(BUSY);
            case UploadOutcome.Elsewhere(long offset) -> Problem.of(ELSEWHERE, Map.of("offset", offset));
            case UploadOutcome.TooLong() -> Problem.of(TOO_LONG);
            case UploadOutcome.Over() -> Problem.of(OVER);
        };
    }
}
