package fr.ent.canteen.desk;

import fr.ent.canteen.export.Sheet;
import fr.ent.core.DateRange;
import java.util.function.Function;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The desk's own lists. */
@Configuration(proxyBeanMethods = false)
class DeskLists {

    @Bean
    DeskList listOfBookings(BookedList booked) {
        return named("reservations", range -> booked.read("Réservations", "BOOKED", range));
    }

    @Bean
    DeskList listOfWaiting(BookedList booked) {
        return named("attente", range -> booked.read("Liste d’attente", "WAITING", range));
    }

    @Bean
    DeskList listOfPlaces(PlacesList places) {
        return named("places", places::read);
    }

    private static DeskList named(String name, Function<DateRange, Sheet> reading) {
        return new DeskList() {
            @Override
            public String name() {
                return name;
            }

            @Override
            public Sheet read(DateRange range) {
                return reading.apply(range);
            }
        };
    }
}
