package fr.ent.canteen.demo;

import fr.ent.canteen.prices.method.Price;
import fr.ent.canteen.prices.method.Residence;
import fr.ent.canteen.prices.quotient.QuotientHistory;
import fr.ent.canteen.prices.tariff.PriceQuestion;
import fr.ent.core.HouseholdId;
import fr.ent.core.demo.Chance;
import fr.ent.core.demo.ClassDays;
import fr.ent.core.demo.Household;
import fr.ent.core.demo.Moment;
import fr.ent.core.demo.Pupil;
import fr.ent.core.demo.Town;
import fr.ent.core.demo.valmarin.ValmarinSchools;
import java.time.DayOfWeek;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.IsoFields;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/** Books the meals of a school: three weeks that are over and three to come, within the canteen's places. */
final class MealPlan {

    private static final int WEEKS = 3;

    private final Chance chance;
    private final Town town;
    private final List<Household> outside;
    private final QuotientHistory quotients;
    private final Instant now;

    MealPlan(Chance chance, Town town, QuotientHistory quotients, Instant now) {
        this.chance = chance;
        this.town = town;
        this.outside = town.outside();
        this.quotients = quotients;
        this.now = now;
    }

    List<Meal> at(Canteen canteen, ClassDays days) {
        List<Pupil> pupils = town.pupils().stream()
                .filter(pupil -> pupil.schoolClass().school().equals(canteen.school()))
                .toList();
        Appetite appetite = new Appetite(chance);
        Map<Pupil, Set<DayOfWeek>> usual = new HashMap<>();
        pupils.forEach(pupil -> usual.put(pupil, appetite.usualDays(pupil)));
        Optional<LocalDate> crowded = crowded(canteen, days);
        Optional<PlaceOffer> offer = PlaceOffer.at(canteen, town, days, now);
        List<Meal> meals = new ArrayList<>();
        Stream.concat(days.past(WEEKS).stream(), days.coming(WEEKS).stream()).forEach(day -> {
            List<Pupil> eaters = crowded.equals(Optional.of(day))
                    ? everyone(pupils, canteen.places())
                    : pupils.stream()
                            .filter(pupil -> usual.getOrDefault(pupil, ClassDays.WEEKDAYS)
                                    .contains(day.getDayOfWeek()))
                            .toList();
            serve(
                    canteen,
                    day,
                    offer.filter(one -> one.day().equals(day))
                            .map(one -> one.eaters(pupils, canteen.places(), town))
                            .orElse(eaters),
                    offer,
                    meals);
        });
        return meals;
    }

    /** The Thursday of next week on which one more child wants to eat at Jean-Macé than can. */
    private static Optional<LocalDate> crowded(Canteen canteen, ClassDays days) {
        return days.coming(WEEKS).stream()
                .filter(day -> canteen.school().name().equals(ValmarinSchools.JEAN_MACE))
                .filter(day -> day.getDayOfWeek() == DayOfWeek.THURSDAY)
                .filter(day -> day.isAfter(days.today().plusDays(4)))
                .findFirst();
    }

    /** All places taken, and Tom the second of three who wait. */
    private List<Pupil> everyone(List<Pupil> pupils, int places) {
        List<Pupil> order = new ArrayList<>(pupils);
        chance.shuffle(order);
        Pupil tom = town.pupil("Tom", "Benali");
        Pupil lea = town.pupil("Léa", "Benali");
        order.removeAll(List.of(tom, lea));
        order.addFirst(lea);
        order.add(places + 1, tom);
        return order.subList(0, places + 3);
    }

    private void serve(
            Canteen canteen, LocalDate day, List<Pupil> eaters, Optional<PlaceOffer> offer, List<Meal> meals) {
        boolean isOver = day.atStartOfDay(Moment.ZONE).toInstant().isBefore(now);
        int served = isOver ? Math.min(eaters.size(), canteen.places()) : eaters.size();
        for (int place = 0; place < served; place++) {
            Pupil child = eaters.get(place);
            Household payer = payer(child, day);
            Price price = canteen.tariff()
                    .price(PriceQuestion.of(quotients.standing(new HouseholdId(payer.id()), day))
                            .living(outside.contains(payer) ? Residence.OUTSIDE : Residence.INSIDE));
            int turn = Math.max(0, place + 1 - canteen.places());
            Instant acceptBy = offer.filter(one -> one.isFor(child, day))
                    .map(PlaceOffer::acceptBy)
                    .orElse(null);
            meals.add(new Meal(chance.id(), child, canteen, day, turn, payer, price, bookedAt(day), acceptBy));
        }
    }

    /** The homes of a child who has two pay by turns: even weeks, odd weeks. */
    private Household payer(Pupil child, LocalDate day) {
        List<Household> homes = town.homes(child);
        return homes.get(day.get(IsoFields.WEEK_OF_WEEK_BASED_YEAR) % homes.size());
    }

    private Instant bookedAt(LocalDate day) {
        Instant drawn = ClassDays.monday(day)
                .minusDays(6 + chance.below(12))
                .atTime(19, chance.below(60), chance.below(60))
                .atZone(Moment.ZONE)
                .toInstant();
        Instant latest = now.minus(Duration.ofHours(3));
        return drawn.isBefore(latest) ? drawn : latest.minusSeconds(chance.below(100_000));
    }
}
