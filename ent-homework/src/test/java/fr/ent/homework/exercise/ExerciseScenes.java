package fr.ent.homework.exercise;

import fr.ent.core.testing.TownPlanner;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.test.web.servlet.MockMvc;

/** Writes exercises for tests. */
@TestConfiguration(proxyBeanMethods = false)
class ExerciseScenes {

    @Bean
    ExerciseGiver exerciseGiver(TownPlanner planner, MockMvc http) {
        return () -> new ExerciseScene(planner.found("Valmarin"), http);
    }

    /** Opens a class with an exercise in a town of its own. */
    @FunctionalInterface
    interface ExerciseGiver {
        ExerciseScene give() throws Exception;
    }
}
