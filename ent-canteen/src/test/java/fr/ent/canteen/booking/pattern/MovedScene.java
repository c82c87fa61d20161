package fr.ent.canteen.booking.pattern;

import static fr.ent.canteen.testing.CanteenTown.MONDAY;
import static fr.ent.canteen.testing.CanteenTown.TUESDAY;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import fr.ent.canteen.ActivityId;
import fr.ent.canteen.offer.Activity;
import fr.ent.canteen.offer.ActivityKind;
import fr.ent.canteen.testing.Answers;
import fr.ent.canteen.testing.FamilyScene;
import fr.ent.canteen.testing.Terms;
import fr.ent.core.SchoolId;
import fr.ent.core.Viewer;
import fr.ent.core.testing.TestClock;
import java.time.DayOfWeek;
import org.junit.jupiter.api.BeforeEach;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.ResultActions;

/** Léa has days booked at her school, and the file of another school of the town names her. */
abstract class MovedScene extends FamilyScene {

    static final String SUSPENSIONS = "/api/canteen/suspensions";
    static final String PUPIL = "Benali;;Léa;14/03/2018;F;1234567890A;CE1";
    static final String OTHER_PUPIL = "DUPRÉ;;Zoé;14/03/2017;F;;CE1";

    @Autowired
    JdbcClient jdbc;

    @Autowired
    TestClock.SettableClock clock;

    SchoolId tilleuls;
    ActivityId canteen;
    ActivityId evening;

    @BeforeEach
    void bookAtTheFormerSchool() throws Exception {
        tilleuls = town.town().school("Les Tilleuls");
        town.town()
                .run(() -> jdbc.sql("update core.pupil set ine = '1234567890A' where id = :id")
                        .param("id", lea.value())
                        .update());
        canteen = town.canteen(20);
        evening = shared(town.activity(ActivityKind.EVENING_CARE, Activity.Unit.SESSION, 20, DayOfWeek.MONDAY));
        requests.post(
                        mother,
                        "/api/canteen/patterns",
                        Terms.body(MONDAY, TUESDAY, Terms.wish(lea, canteen, "EVERY", "MONDAY", "TUESDAY")))
                .andExpect(status().isCreated());
        requests.book(mother, lea, evening, MONDAY).andExpect(status().isCreated());
    }

    ResultActions undo(String batch) throws Exception {
        return requests.post(agent, "/api/core/imports/" + batch + "/undo", "").andExpect(status().isOk());
    }

    Viewer again() {
        return town.town().viewer(mother.person());
    }

    String preview() throws Exception {
        return Answers.id(requests.exportPupils(agent, tilleuls, PUPIL).andExpect(status().isCreated()));
    }

    ResultActions view(String batch) throws Exception {
        return requests.get(agent, "/api/core/imports/" + batch);
    }

    /** Offers the activity to the children of the new school, too. */
    ActivityId shared(ActivityId id) {
        town.town()
                .run(() -> jdbc.sql("update canteen.activity set also_serves = array[:school] where id = :id")
                        .param("school", tilleuls.value())
                        .param("id", id.value())
                        .update());
        return id;
    }

    /** Applies a file that names these pupils; the import's id. */
    String applied(SchoolId school, String pupils) throws Exception {
        String batch = Answers.id(requests.exportPupils(agent, school, pupils).andExpect(status().isCreated()));
        requests.applyImport(agent, batch).andExpect(status().isOk());
        return batch;
    }
}
