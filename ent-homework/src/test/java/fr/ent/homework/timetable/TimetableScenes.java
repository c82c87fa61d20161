package fr.ent.homework.timetable;

import fr.ent.core.testing.TownPlanner;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.test.web.servlet.MockMvc;

/** Sets scenes of timetables, each in a town of its own. */
@TestConfiguration(proxyBeanMethods = false)
public class TimetableScenes {

    @Bean
    SceneSetter timetableScenes(TownPlanner planner, MockMvc mvc) {
        return () -> new TimetableScene(planner.found("Valmarin"), mvc);
    }

    /** Sets a scene. */
    @FunctionalInterface
    public interface SceneSetter {
        TimetableScene set();
    }
}
