package fr.ent.canteen.booking.day;

import fr.ent.canteen.BookingId;
import fr.ent.canteen.booking.place.Booking;
import fr.ent.canteen.booking.place.BookingStatus;
import fr.ent.canteen.booking.place.NewBookings;
import fr.ent.canteen.booking.place.Places;
import fr.ent.canteen.money.Cents;
import fr.ent.canteen.prices.KeptPrice;
import fr.ent.canteen.prices.method.Price;
import fr.ent.core.persistence.TerritoryScope;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.springframework.context.ApplicationContext;
import org.springframework.transaction.support.TransactionTemplate;

/** The statements through the driver, from as many threads as there are requests at a time. */
final class DriverBookings implements BareBookings {

    private final NewBookings newBookings;
    private final Places places;
    private final TransactionTemplate transaction;
    private final int atOnce;

    DriverBookings(ApplicationContext application, int atOnce) {
        this.newBookings = application.getBean(NewBookings.class);
        this.places = application.getBean(Places.class);
        this.transaction = application.getBean(TransactionTemplate.class);
        this.atOnce = atOnce;
    }

    @Override
    public String name() {
        return "driver";
    }

    @Override
    public double book(Opening opening, List<LocalDate> open) throws Exception {
        List<Future<?>> all = new ArrayList<>();
        Instant start = Instant.now();
        try (ExecutorService threads = Executors.newFixedThreadPool(atOnce)) {
            opening.families().forEach(family -> all.add(threads.submit(() -> book(family, open))));
        }
        double seconds = Duration.between(start, Instant.now()).toMillis() / 1000.0;
        for (Future<?> one : all) {
            one.get();
        }
        return seconds;
    }

    private void book(Opening.Family family, List<LocalDate> open) {
        List<Booking> wanted = family.daysAmong(open).stream()
                .map(day -> new Booking(
                        BookingId.next(),
                        family.child(),
                        family.canteen(),
                        day,
                        BookingStatus.BOOKED,
                        0,
                        KeptPrice.told(new Price(Cents.of(400), List.of())),
                        null,
                        family.viewer().person(),
                        null,
                        null))
                .toList();
        TerritoryScope.run(
                family.viewer().territory(),
                () -> transaction.executeWithoutResult(status -> {
                    newBookings.add(wanted, Instant.now());
                    List<Places.PlacesOfDay> rooms =
                            places.lockAll(wanted.stream().map(Booking::place).toList());
                    places.save(rooms.stream()
                            .map(room -> room.taking(room.free() > 0 ? 1 : 0))
                            .toList());
                }));
    }
}
