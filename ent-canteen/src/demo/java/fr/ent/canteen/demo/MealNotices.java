package fr.ent.canteen.demo;

import fr.ent.core.demo.Chance;
import fr.ent.core.demo.Moment;
import fr.ent.core.demo.furnishing.DemoNotice;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** Notices about meals: the last that Sofia booked for Léa, and the place that is offered. */
record MealNotices(Moment now, Chance chance) {

    List<DemoNotice> about(List<Meal> meals) {
        Stream<DemoNotice> booked = meals.stream()
                .filter(meal -> meal.child().person().name().equals("Léa Benali") && meal.turn() == 0)
                .filter(meal -> meal.day().isAfter(now.today()))
                .reduce((earlier, later) -> later)
                .map(meal -> notice(meal, "canteen.booking-confirmed", meal.bookedAt(), Map.of()))
                .stream();
        Stream<DemoNotice> offered = meals.stream()
                .flatMap(meal -> meal.acceptBy() == null
                        ? Stream.of()
                        : Stream.of(notice(
                                meal,
                                "canteen.promoted",
                                meal.acceptBy().minus(PlaceOffer.HELD),
                                Map.of("acceptBy", meal.acceptBy().toString()))));
        return Stream.concat(booked, offered).toList();
    }

    private DemoNotice notice(Meal meal, String kind, Instant at, Map<String, String> more) {
        Map<String, String> arguments = new HashMap<>(more);
        arguments.put("date", meal.day().toString());
        return new DemoNotice(
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
