package fr.ent.canteen.prices.trial;

import static org.assertj.core.api.Assertions.assertThat;

import fr.ent.canteen.ActivityId;
import fr.ent.canteen.money.Cents;
import fr.ent.canteen.offer.Activities;
import fr.ent.canteen.offer.Activity;
import fr.ent.canteen.prices.PriceList;
import fr.ent.canteen.prices.Pricing;
import fr.ent.canteen.prices.method.FlatPrice;
import fr.ent.canteen.prices.trial.PastBookings.AlikeBookings;
import fr.ent.canteen.testing.CanteenTest;
import fr.ent.canteen.testing.CanteenTown;
import fr.ent.canteen.testing.Canteens;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.function.LongSupplier;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * A school year of booked days is priced anew when a tariff begins; run by {@code infra/load/repricing.sh}. Each family has a
 * child, four meals a week for thirty-six weeks, and a quotient for each half of the year.
 */
@CanteenTest
class RepricingLoad {

    private static final int FAMILIES = Integer.getInteger("load.families", 3000);
    private static final int WARM_UP = 100;
    private static final int RUNS = 3;
    private static final int A_YEAR = 4 * 36;
    private static final LocalDate FIRST = LocalDate.of(2026, 9, 7);
    private static final LocalDate LAST = FIRST.plusWeeks(36).minusDays(1);
    private static final LocalDate JANUARY = LocalDate.of(2027, 1, 1);

    @Autowired
    private Canteens.Founder founder;

    @Autowired
    private PastBookings bookings;

    @Autowired
    private Activities activities;

    @Autowired
    private Pricing pricing;

    @Autowired
    private JdbcClient jdbc;

    @Test
    void aTariffReachesAYearOfThreeThousandFamilies() {
        BookedTown rehearsal = book(WARM_UP);
        LongStream.range(0, 2 * RUNS).forEach(run -> seconds(rehearsal, () -> reprice(rehearsal)));
        BookedTown real = book(FAMILIES);
        long before = real.town().town().in(() -> reprice(real));

        real.town().tariff(real.canteen(), JANUARY, new FlatPrice(Cents.of(450)));

        double read = best(real, () -> reprice(real));
        double update = best(real, () -> update(real));
        System.out.printf(
                "%d families, %d booked days%n%.2f s to price them anew ÷ %.2f s for one UPDATE of them = %.2f%n",
                FAMILIES, FAMILIES * A_YEAR, read, update, read / update);
        assertThat(real.town().town().in(() -> reprice(real)))
                .as("what families pay once the tariff holds")
                .isGreaterThan(before);
    }

    private BookedTown book(int families) {
        CanteenTown town = founder.found();
        ActivityId canteen = town.canteen(families);
        town.families(families);
        town.town().run(() -> {
            jdbc.sql("""
                            insert into canteen.quotient (id, household_id, source, value_cents, month, valid_from, valid_to,
                                                          proof_id, checked_by, declared_by, declared_at)
                            select gen_random_uuid(), h.id, 'DOCUMENT', 10000 + mod(abs(hashtext(h.id::text)), 140000),
                                   date '2026-08-01', half.first, half.last, gen_random_uuid(), gen_random_uuid(),
                                   gen_random_uuid(), timestamptz '2026-08-20 10:00Z'
                            from core.household h
                            cross join (values (date '2026-09-01', date '2027-01-31'),
                                               (date '2027-02-01', date '2027-08-31')) as half (first, last)
                            where h.territory_id = core.territory()""").update();
            jdbc.sql("""
                            insert into canteen.booking (id, child_id, activity_id, day, status, household_id, amount_cents,
                                                         explanation, booked_by, booked_at)
                            select gen_random_uuid(), p.id, cast(:canteen as uuid), d.day, 'BOOKED', m.household_id,
                                   250, cast(:told as jsonb), m.person_id, timestamptz '2026-09-01 10:00Z'
                            from core.pupil p
                            join core.household_member m
                                 on m.territory_id = p.territory_id and m.person_id = p.id
                            cross join (select cast(day as date) as day
                                        from generate_series(cast(:first as date), cast(:last as date), interval '1 day') day
                                        where extract(isodow from day) in (1, 2, 4, 5)) d
                            where p.territory_id = core.territory()""")
                    .param("canteen", canteen.value())
                    .param("told", """
                            [{"kind":"QUOTIENT","month":"2026-08","source":"DOCUMENT","validTo":"2027-01-31",
                              "validFrom":"2026-09-01","valueCents":80000},
                             {"kind":"BRACKET","maxCents":120000,"minCents":60000,"amountCents":250},
                             {"kind":"TARIFF","validFrom":"2026-09-01","councilReference":"2026-42",
                              "councilDecidedOn":"2026-07-01"}]""")
                    .param("first", FIRST)
                    .param("last", LAST)
                    .update();
        });
        return new BookedTown(town, canteen);
    }

    /** The cents that all families pay for the year, read as a bill would. */
    private long reprice(BookedTown booked) {
        List<AlikeBookings> all = bookings.list(List.of(booked.canteen()), FIRST, LAST, Integer.MAX_VALUE);
        PriceList prices = pricing.knowing(
                FIRST,
                LAST,
                List.of(booked.canteen()),
                all.stream()
                        .flatMap(alike -> alike.payer().household().stream())
                        .toList(),
                all.stream().map(AlikeBookings::child).toList());
        Activity canteen = activities.find(booked.canteen()).orElseThrow();
        return all.stream()
                .flatMap(alike -> alike.at(canteen))
                .mapToLong(day -> prices.get(day).amountCents().value())
                .sum();
    }

    private long update(BookedTown booked) {
        return jdbc.sql("update canteen.booking set amount_cents = amount_cents + 1 where activity_id = :canteen")
                .param("canteen", booked.canteen().value())
                .update();
    }

    private static double best(BookedTown booked, LongSupplier work) {
        return LongStream.range(0, RUNS)
                .mapToDouble(run -> seconds(booked, work))
                .min()
                .orElseThrow();
    }

    private static double seconds(BookedTown booked, LongSupplier work) {
        Instant start = Instant.now();
        assertThat(booked.town().town().in(work::getAsLong)).isPositive();
        return Duration.between(start, Instant.now()).toMillis() / 1000.0;
    }

    /** A town whose families have booked a year. */
    private record BookedTown(CanteenTown town, ActivityId canteen) {}
}
