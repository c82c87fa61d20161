package fr.ent.homework.diary;

import fr.ent.core.testing.TownPlanner;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.context.annotation.Bean;

/** Opens schools for tests. */
@TestConfiguration(proxyBeanMethods = false)
class Schoolyards {

    @Bean
    Founder schoolFounder(TownPlanner planner) {
        return () -> new Schoolyard(planner.found("Valmarin"));
    }

    /** Opens a school in a town of its own. */
    @FunctionalInterface
    interface Founder {
        Schoolyard found();
    }
}
