package fr.ent.infra.standalone.demo;

import static org.assertj.core.api.Assertions.assertThat;

import fr.ent.infra.services.SharedServices;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Value;

/** The statements of a family's screens on ten times the demonstration: an index for each, and hardly a row read in vain. */
class PlansOfScreensIT extends SofiasScreens {

    @Autowired
    private StatementRecorder recorder;

    @Value("${ent.database.url}")
    private String url = "";

    @Test
    void noScreenOfAFamilyGrowsWithTheTerritory() throws Exception {
        Map<String, List<String>> screens = Map.of(
                "home", recorded("/api/home?" + week),
                "homework", recorded("/api/homework/diary?childId=" + child.id() + "&" + week),
                "todo", recorded("/api/homework/todo?childId=" + child.id()),
                "timetable", recorded(timetable()),
                "progress", recorded("/api/homework/progress?childId=" + child.id()),
                "menus", recorded("/api/canteen/menus?schoolId=" + child.schoolId() + "&" + week),
                "canteen", recorded("/api/canteen/week?" + week));

        List<String> faults = new ArrayList<>();
        try (TenTimes data = new TenTimes(SharedServices.postgres(), url, sofia.territory())) {
            for (Map.Entry<String, List<String>> screen : screens.entrySet()) {
                assertThat(screen.getValue()).as(screen.getKey()).isNotEmpty();
                for (String statement : screen.getValue()) {
                    data.plan(statement)
                            .faults()
                            .map(fault -> screen.getKey() + " " + fault)
                            .forEach(faults::add);
                }
            }
        }

        assertThat(faults).isEmpty();
    }

    /** Read before, so that what rarely changes is known. */
    private List<String> recorded(String path) throws Exception {
        read(path);
        return recorder.during(() -> read(path));
    }
}
