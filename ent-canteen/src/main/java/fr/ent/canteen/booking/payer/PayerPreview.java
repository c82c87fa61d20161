package fr.ent.canteen.booking.payer;

import java.time.LocalDate;
import java.util.List;

/**
 * The days that a change of turns would pass from one household to the other.
 *
 * @param from no day before it is touched
 * @param passages none where no day changes its payer
 */
record PayerPreview(LocalDate from, List<PayerPassage> passages) {

    PayerPreview {
        passages = List.copyOf(passages);
    }
}
