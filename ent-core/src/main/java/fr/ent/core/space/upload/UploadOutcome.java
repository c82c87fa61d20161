package fr.ent.core.space.upload;

import fr.ent.core.space.ItemOutcome;
import fr.ent.core.storage.StoreOutcome;
import java.time.Instant;
import org.springframework.util.unit.DataSize;

/** How a step of an upload ended. */
sealed interface UploadOutcome {

    /** It can be sent. */
    record Begun(Upload upload) implements UploadOutcome {}

    /** So much of it is kept. */
    record Received(long offset, Instant endsAt) implements UploadOutcome {}

    sealed interface Refused extends UploadOutcome {}

    /** Its kind or its content isn't taken. */
    record ContentRefused(StoreOutcome.Refused why) implements Refused {}

    /** The space doesn't take it now. */
    record NotTaken(ItemOutcome.Refused why) implements Refused {}

    record TooLarge(DataSize most) implements Refused {}

    /** Nothing can be put there any more; what came of it is gone. */
    record PlaceGone() implements Refused {}

    /** So many are on their way already. */
    record TooMany(int most) implements Refused {}

    /** Another request is writing. */
    record Busy() implements Refused {}

    /** It goes on from elsewhere. */
    record Elsewhere(long offset) implements Refused {}

    /** More came than was announced; what was is kept. */
    record TooLong() implements Refused {}

    /** Its time is over, or it came in too many pieces. */
    record Over() implements Refused {}
}
