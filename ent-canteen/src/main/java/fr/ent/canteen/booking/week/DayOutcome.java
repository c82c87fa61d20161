package fr.ent.canteen.booking.week;

import fr.ent.canteen.money.Cents;
import fr.ent.canteen.presence.Attendance;
import fr.ent.canteen.presence.Attendance.RollStanding;
import fr.ent.canteen.presence.Attendances.Attended;
import fr.ent.canteen.presence.Excuse;
import fr.ent.canteen.prices.method.Price;
import fr.ent.canteen.prices.method.PriceStep;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * How a day of a child turned out.
 *
 * @param reopened whether its roll was finished and is opened again, so that the price may change
 * @param excuse why an absence is accepted; none for others
 * @param amountCents the changed price of the day; none where the price of the booking stands, or is another
 *     household's affair
 */
record DayOutcome(
        Attendance attendance,
        boolean reopened,
        @Nullable String excuse,
        @Nullable Cents amountCents,
        List<PriceStep> explanation) {

    static DayOutcome of(Attended attended, Optional<Price> changed) {
        return new DayOutcome(
                attended.attendance(),
                attended.roll() == RollStanding.REOPENED,
                attended.excuse().map(Excuse::reason).orElse(null),
                changed.map(Price::amountCents).orElse(null),
                changed.map(Price::explanation).orElse(List.of()));
    }
}
