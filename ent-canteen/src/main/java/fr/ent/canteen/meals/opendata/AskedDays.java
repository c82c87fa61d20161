package fr.ent.canteen.meals.opendata;

import fr.ent.core.DateRange;
import jakarta.validation.constraints.Pattern;
import java.time.LocalDate;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * The days asked of open data: at most 62, both ends included. Without days, a month back and a month ahead.
 *
 * @param uai of one school; all schools without
 */
record AskedDays(
        @Nullable LocalDate from,
        @Nullable LocalDate to,
        @Nullable @Pattern(regexp = "\\d{7}[A-Z]") String uai) {

    private static final int DAYS_AROUND = 30;

    DateRange range(LocalDate today) {
        Stream.ofNullable(from).forEach(day -> DateRange.requireSensible("from", day));
        Stream.ofNullable(to).forEach(day -> DateRange.requireSensible("to", day));
        LocalDate first = Optional.ofNullable(from)
                .orElseGet(() -> Optional.ofNullable(to).orElse(today).minusDays(DAYS_AROUND));
        LocalDate last = Optional.ofNullable(to)
                .orElseGet(() -> Optional.ofNullable(from).orElse(today).plusDays(DAYS_AROUND));
        return DateRange.of(first, last);
    }

    Optional<String> school() {
        return Optional.ofNullable(uai);
    }
}
