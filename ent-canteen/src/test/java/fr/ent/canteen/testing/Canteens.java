package fr.ent.canteen.testing;

import fr.ent.canteen.offer.Activities;
import fr.ent.canteen.prices.tariff.Tariffs;
import fr.ent.core.testing.TownPlanner;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.context.annotation.Bean;

/** Founds towns with a canteen for tests. */
@TestConfiguration(proxyBeanMethods = false)
public class Canteens {

    @Bean
    Founder canteenFounder(TownPlanner planner, Activities activities, Tariffs tariffs) {
        return () -> new CanteenTown(planner.found("Valmarin"), activities, tariffs);
    }

    /** Founds a town of its own for each test. */
    @FunctionalInterface
    public interface Founder {
        CanteenTown found();
    }
}
