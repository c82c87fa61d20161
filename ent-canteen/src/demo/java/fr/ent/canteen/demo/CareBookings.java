package fr.ent.canteen.demo;

import static fr.ent.core.demo.furnishing.Batch.row;

import fr.ent.canteen.prices.method.Price;
import fr.ent.canteen.prices.method.PriceStep;
import fr.ent.core.SchoolId;
import fr.ent.core.demo.Chance;
import fr.ent.core.demo.ClassDays;
import fr.ent.core.demo.Household;
import fr.ent.core.demo.Pupil;
import fr.ent.core.demo.Town;
import fr.ent.core.demo.furnishing.Supplies;
import fr.ent.core.school.SchoolCalendar.ClosureKind;
import java.time.Duration;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.type.TypeReference;

/** Books care, study help and Wednesdays for the weeks to come. */
final class CareBookings {

    private static final TypeReference<List<PriceStep>> EXPLANATION = new TypeReference<>() {};
    private static final int WEEKS = 3;

    /** Days before now at which a day was booked at the latest: one to come, and one gone by. */
    private static final int LATELY = 5;

    private static final int LONG_AGO = 110;

    private final Supplies supplies;
    private final Town town;
    private final Chance chance;

    CareBookings(Supplies supplies, Chance chance) {
        this.supplies = supplies;
        this.town = supplies.town();
        this.chance = chance;
    }

    /**
     * Today and the days to come. Study help is wanted by more than can come, and so is the next Wednesday.
     *
     * @return the children booked
     */
    List<Pupil> book(Care care) {
        List<Pupil> pupils =
                new ArrayList<>(town.pupils().stream().filter(care::isFor).toList());
        chance.shuffle(pupils);
        int wanted = care.shape().isStudy() || care.shape() == Care.Shape.WEDNESDAY
                ? care.shape().places + 2
                : care.shape().places / 2;
        pupils.sort((one, other) -> Boolean.compare(isShown(other), isShown(one)));
        List<Pupil> coming = pupils.subList(0, Math.min(wanted, pupils.size()));
        open(care, supplies.now().today(), endOfComing(care)).forEach(day -> book(care, day, coming));
        return coming;
    }

    /** As many weeks with class as the canteen has booked, whatever holidays lie between. */
    private LocalDate endOfComing(Care care) {
        LocalDate last = supplies.classDays(care.school()).coming(WEEKS).getLast();
        return ClassDays.monday(last).plusWeeks(1);
    }

    /** Sofia's children come first, so that her week is alive. */
    private static boolean isShown(Pupil pupil) {
        return pupil.person().familyName().equals("Benali");
    }

    /** The days on which it takes place, from the first up to but without the last. */
    List<LocalDate> open(Care care, LocalDate first, LocalDate end) {
        return first.datesUntil(end)
                .filter(day -> care.shape().weekdays().contains(day.getDayOfWeek()))
                .filter(day -> supplies.calendar()
                        .findClosure(new SchoolId(care.school().id()), day)
                        .map(closure -> closure.kind() == ClosureKind.WEDNESDAY)
                        .orElse(true))
                .toList();
    }

    void book(Care care, LocalDate day, List<Pupil> coming) {
        int places = care.shape().places;
        List<Integer> numbers = IntStream.range(0, coming.size()).boxed().toList();
        supplies.insert(
                "canteen.booking (territory_id, id, child_id, activity_id, day, status, turn, household_id,"
                        + " amount_cents, explanation, booked_by, booked_at)",
                numbers,
                number -> booking(care, day, coming.get(number), Math.max(0, number + 1 - places)));
        supplies.insert(
                "canteen.activity_day (territory_id, activity_id, day, capacity, taken, waited)",
                List.of(day),
                one -> row(
                        territory(),
                        care.id(),
                        one,
                        places,
                        Math.min(coming.size(), places),
                        Math.max(0, coming.size() - places)));
    }

    private @Nullable Object[] booking(Care care, LocalDate day, Pupil child, int turn) {
        Household payer = town.homes(child).getFirst();
        Price price = care.price();
        int days = day.isBefore(supplies.now().today()) ? LONG_AGO : LATELY;
        return row(
                territory(),
                chance.id(),
                child.id(),
                care.id(),
                day,
                turn == 0 ? "BOOKED" : "WAITING",
                turn == 0 ? null : turn,
                payer.id(),
                price.amountCents().value(),
                supplies.json().writerFor(EXPLANATION).writeValueAsString(explanation(price)),
                payer.adults().getFirst().id(),
                supplies.now()
                        .instant()
                        .minus(Duration.ofDays(days + chance.below(9)))
                        .atOffset(ZoneOffset.UTC));
    }

    /** The price is everybody's: no quotient has a part in it. */
    private static List<PriceStep> explanation(Price price) {
        return price.explanation().stream()
                .filter(step -> !(step instanceof PriceStep.NoQuotient))
                .toList();
    }

    private UUID territory() {
        return town.brand().id();
    }
}
