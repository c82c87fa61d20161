package fr.ent.homework.work;

import fr.ent.core.testing.TownPlanner;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.MockMvc;

/** Gives homework for tests. */
@TestConfiguration(proxyBeanMethods = false)
class WorkScenes {

    @Bean
    WorkGiver workGiver(TownPlanner planner, MockMvc http, JdbcClient jdbc) {
        return () -> new WorkScene(planner.found("Valmarin"), http, jdbc);
    }

    /** Opens a class with homework in a town of its own. */
    @FunctionalInterface
    interface WorkGiver {
        WorkScene give() throws Exception;
    }
}
