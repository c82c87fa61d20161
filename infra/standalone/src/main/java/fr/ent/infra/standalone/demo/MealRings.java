package fr.ent.infra.standalone.demo;

import fr.ent.infra.standalone.demo.Bell.Ring;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** What the bell tells of meals: the last that Sofia booked for Léa, and the place that is offered. */
record MealRings(Moment now, Chance chance) {

    List<Ring> of(List<Meal> meals) {
        Stream<Ring> booked = meals.stream()
                .filter(meal -> meal.child().person().name().equals("Léa Benali") && meal.turn() == 0)
                .filter(meal -> meal.day().isAfter(now.today()))
                .reduce((earlier, later) -> later)
                .map(meal -> ring(meal, "canteen.booking-confirmed", meal.bookedAt(), Map.of()))
                .stream();
        Stream<Ring> offered = meals.stream()
                .flatMap(meal -> meal.acceptBy() == null
                        ? Stream.of()
                        : Stream.of(ring(
                                meal,
                                "canteen.promoted",
                                meal.acceptBy().minus(PlaceOffer.HELD),
                                Map.of("acceptBy", meal.acceptBy().toString()))));
        return Stream.concat(booked, offered).toList();
    }

    private Ring ring(Meal meal, String kind, Instant at, Map<String, String> more) {
        Map<String, String> arguments = new HashMap<>(more);
        arguments.put("date", meal.day().toString());
        return new Ring(
                chance.id(),
                meal.payer().adults().getFirst(),
                kind,
                meal.child(),
                arguments,
                "/cantine?date=" + meal.day(),
                at,
                null);
    }
}
