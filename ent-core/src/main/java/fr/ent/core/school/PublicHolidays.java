package fr.ent.core.school;

import de.focus_shift.jollyday.core.Holiday;
import de.focus_shift.jollyday.core.HolidayManager;
import de.focus_shift.jollyday.core.ManagerParameters;
import java.time.LocalDate;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/**
 * French public holidays. A region is a département with days of its own ({@code 57}, {@code 67}, {@code 68}: local law
 * of Alsace-Moselle) or the code of an overseas territory ({@code RE}, {@code GP}, …), which has its own calendar.
 */
@Component
class PublicHolidays {

    private static final String FRANCE = "fr";

    /** Two that the library calls otherwise than people here do. */
    private static final Map<String, String> USUAL = Map.of(
            "Fête de la fin de la guerre en Europe", "Victoire de 1945",
            "Fête Nationale", "Fête nationale");

    Map<LocalDate, String> between(LocalDate from, LocalDate to, Optional<String> region) {
        return region
                .filter(PublicHolidays::isOverseas)
                .map(code -> calendar(code.toLowerCase(Locale.ROOT)).getHolidays(from, to))
                .orElseGet(() ->
                        calendar(FRANCE).getHolidays(from, to, region.stream().toArray(String[]::new)))
                .stream()
                .collect(Collectors.toMap(Holiday::getDate, PublicHolidays::nameOf, (one, other) -> one));
    }

    private static String nameOf(Holiday holiday) {
        String written = holiday.getDescription(Locale.FRENCH);
        return HolidayName.of(USUAL.getOrDefault(written, written));
    }

    private static boolean isOverseas(String region) {
        return region.matches("[A-Za-z]{2}");
    }

    /** The library keeps the calendars it has read. */
    private static HolidayManager calendar(String country) {
        return HolidayManager.getInstance(ManagerParameters.create(country));
    }
}
