package fr.ent.homework.library.loan;

import fr.ent.core.ChildId;
import fr.ent.core.InvalidField;
import fr.ent.core.InvalidInput;
import fr.ent.core.text.OneLine;
import jakarta.validation.constraints.NotBlank;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A book to be lent, to the pupil of a card or to one found by hand.
 *
 * @param barcode of the copy
 * @param madeAt when the beep was, if a device without network has kept it for up to a week
 */
record LoanWish(
        @OneLine(max = 20) @Nullable String card,
        @Nullable ChildId childId,
        @NotBlank @OneLine(max = 20) String barcode,
        @Nullable Instant madeAt) {

    /** Refuses both ways and none. */
    LoanWish {
        if ((card == null) == (childId == null)) {
            throw new InvalidInput(
                    List.of(new InvalidField("card", "exactly-one"), new InvalidField("childId", "exactly-one")));
        }
    }
}
