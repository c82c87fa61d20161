package fr.ent.canteen.demo;

import fr.ent.canteen.money.Cents;
import fr.ent.canteen.prices.quotient.Quotient;
import fr.ent.core.HouseholdId;
import fr.ent.core.demo.Chance;
import fr.ent.core.demo.Household;
import fr.ent.core.demo.Moment;
import fr.ent.core.demo.SchoolYear;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.Month;
import java.time.YearMonth;
import java.util.Optional;

/**
 * The quotients of households: CAF has told most, some were never known, some are none, some are last year's. Of large
 * families that nobody knew the income is typed, and waits for an agent.
 */
final class Incomes {

    private static final int UNKNOWN_PERCENT = 15;
    private static final int EXPIRED_PERCENT = 8;
    private static final int ZERO_PERCENT = 4;
    private static final int LARGE = 3;
    private static final int KNOWN = 940;

    /** Quotients in euros, as often as they occur. */
    private static final int[] QUOTIENTS = {
        180, 240, 310, 380, 420, 480, 540, 600, 660, 720, 760, 820, 880, 940, 1000, 1050, 1120, 1200, 1280, 1350, 1430,
        1520, 1650, 1800, 2000, 2300, 2750
    };

    private final Chance chance;
    private final SchoolYear year;
    private final LocalDate today;

    Incomes(Chance chance, SchoolYear year, LocalDate today) {
        this.chance = chance;
        this.year = year;
        this.today = today;
    }

    /** A quotient, and the tax notice that it would be made of. */
    record Declared(Quotient quotient, Household household, Cents income, BigDecimal parts) {}

    Optional<Declared> declare(Household household) {
        if (household.name().equals("Foyer Benali")) {
            return Optional.of(known(household, 1000, declaredOn(year.startsIn())));
        }
        if (chance.in(UNKNOWN_PERCENT)) {
            return household.children().size() >= LARGE
                    ? Optional.of(typed(household, chance.below(QUOTIENTS.length)))
                    : Optional.empty();
        }
        int value = chance.in(ZERO_PERCENT) ? 0 : QUOTIENTS[chance.below(QUOTIENTS.length)];
        int since = chance.in(EXPIRED_PERCENT) ? year.startsIn() - 1 : year.startsIn();
        return Optional.of(known(household, value, declaredOn(since)));
    }

    /** Of a household whose prices are to show a quotient. */
    Declared known(Household household) {
        return known(household, KNOWN, declaredOn(year.startsIn()));
    }

    private Declared typed(Household household, int which) {
        return declared(household, QUOTIENTS[which], declaredOn(year.startsIn()), Quotient.Source.INCOME, "");
    }

    private Declared known(Household household, int euros, LocalDate day) {
        return declared(household, euros, day, Quotient.Source.CAF_MSA, "CNAF");
    }

    /** Between the end of the holidays and All Saints' Day, or the day before yesterday if that is not over. */
    private LocalDate declaredOn(int startsIn) {
        LocalDate drawn = LocalDate.of(startsIn, Month.SEPTEMBER, 1).plusDays(chance.below(40));
        return drawn.isBefore(today) ? drawn : today.minusDays(2);
    }

    private Declared declared(Household household, int euros, LocalDate day, Quotient.Source source, String provider) {
        BigDecimal parts = parts(household);
        BigDecimal cents = BigDecimal.valueOf(euros * 1200L).multiply(parts).setScale(0, RoundingMode.HALF_UP);
        LocalDate end = LocalDate.of(day.getYear(), Month.AUGUST, 31);
        Instant at = day.atTime(LocalTime.of(18 + chance.below(4), chance.below(60)))
                .atZone(Moment.ZONE)
                .toInstant();
        Quotient quotient = new Quotient(
                chance.id(),
                new HouseholdId(household.id()),
                Cents.of(euros * 100L),
                YearMonth.from(day),
                new Quotient.Validity(day, end.isBefore(day) ? end.plusYears(1) : end),
                new Quotient.Origin(source, at, provider));
        return new Declared(quotient, household, Cents.rounded(cents), parts);
    }

    /** Tax parts: one per adult, a half for each of two children, one for each further. */
    private static BigDecimal parts(Household household) {
        int halves = 2 * household.adults().size();
        for (int child = 1; child <= household.children().size(); child++) {
            halves += child <= 2 ? 1 : 2;
        }
        return BigDecimal.valueOf(halves).divide(BigDecimal.valueOf(2), 1, RoundingMode.UNNECESSARY);
    }
}
