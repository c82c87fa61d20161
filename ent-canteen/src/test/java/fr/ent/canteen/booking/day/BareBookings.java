package fr.ent.canteen.booking.day;

import java.time.LocalDate;
import java.util.List;
import org.springframework.context.ApplicationContext;

/** Only the writing statements of booking a term: keys, locks, places. The application is measured against them. */
interface BareBookings {

    /** By pgbench where the system property {@code load.pgbench} says where it is, else through the driver. */
    static BareBookings of(ApplicationContext application, int atOnce) {
        String pgbench = System.getProperty("load.pgbench", "");
        return pgbench.isEmpty()
                ? new DriverBookings(application, atOnce)
                : new PgbenchBookings(pgbench, application.getEnvironment());
    }

    String name();

    /** Books for all families; how many seconds it took. */
    double book(Opening opening, List<LocalDate> open) throws Exception;
}
