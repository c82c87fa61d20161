package fr.ent.canteen.booking;

import static fr.ent.canteen.testing.CanteenTown.MONDAY;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.jsonPath;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import com.jayway.jsonpath.JsonPath;
import fr.ent.canteen.ActivityId;
import fr.ent.canteen.testing.CanteenTest;
import fr.ent.canteen.testing.CanteenTown;
import fr.ent.canteen.testing.CanteenTown.Waiting;
import fr.ent.canteen.testing.Canteens;
import fr.ent.canteen.testing.Requests;
import fr.ent.core.ChildId;
import fr.ent.core.SchoolId;
import fr.ent.core.Viewer;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.ResultActions;

@CanteenTest
class RefusalsIT {

    @Autowired
    private Canteens.Founder founder;

    @Autowired
    private Requests requests;

    private CanteenTown town;
    private ActivityId canteen;
    private ChildId lea;
    private Viewer mother;

    @BeforeEach
    void found() {
        town = founder.found();
        canteen = town.canteen(2);
        lea = town.child("Léa");
        mother = town.guardian(lea);
    }

    @Test
    void someoneElsesChildDoesNotExist() throws Exception {
        Viewer neighbour = town.guardian(town.child("Tom"));
        String booking = id(requests.book(mother, lea, canteen, MONDAY, null));

        refusesAll(neighbour);
        requests.delete(neighbour, "/api/canteen/bookings/{id}", booking).andExpect(status().isNotFound());
        stillBooked();
    }

    @Test
    void aGuardianBarredByACourtSeesAndChangesNothing() throws Exception {
        Viewer barred = town.town().viewer(town.town().restrictedGuardian("Marc", "Benali", lea));
        String booking = id(requests.book(mother, lea, canteen, MONDAY, null));

        refusesAll(barred);
        requests.delete(barred, "/api/canteen/bookings/{id}", booking).andExpect(status().isNotFound());
        requests.get(barred, "/api/canteen/week?from={day}&to={day}", MONDAY, MONDAY)
                .andExpect(jsonPath("$.children").isEmpty());
        stillBooked();
    }

    @Test
    void anotherTerritorysPeopleFindNothingHere() throws Exception {
        CanteenTown elsewhere = founder.found();
        Viewer stranger = elsewhere.guardian(elsewhere.child("Tom"));
        Viewer agent = elsewhere.town().viewer(elsewhere.town().agent("Ève", "Roy"));
        String booking = id(requests.book(mother, lea, canteen, MONDAY, null));

        refusesAll(stranger);
        refusesAll(agent);
        requests.delete(agent, "/api/canteen/bookings/{id}", booking).andExpect(status().isNotFound());
        counts(agent, town.school()).andExpect(status().isNotFound());
        menus(agent, town.school()).andExpect(status().isNotFound());
        stillBooked();
    }

    @Test
    void anotherSchoolsCanteenIsNotOffered() throws Exception {
        ActivityId other = town.canteen(town.town().school("Les Tilleuls"), 5, Waiting.LISTED);

        requests.book(mother, lea, other, MONDAY, null).andExpect(status().isNotFound());
        requests.get(mother, "/api/canteen/prices?childId={child}&activityId={activity}&date={day}", lea, other, MONDAY)
                .andExpect(status().isNotFound());
    }

    @Test
    void countsAreForTheTownAndForTheStaffOfTheSchool() throws Exception {
        SchoolId other = town.town().school("Les Tilleuls");
        requests.book(mother, lea, canteen, MONDAY, null).andExpect(status().isCreated());

        for (Viewer allowed : List.of(
                town.town().viewer(town.town().agent("Ève", "Roy")),
                town.town().viewer(town.town().head("Luc", "Roy", town.school())),
                town.town().viewer(town.town().animator("Ana", "Roy", town.school())))) {
            counts(allowed, town.school())
                    .andExpect(status().isOk())
                    .andExpect(jsonPath("$.booked").value(1))
                    .andExpect(jsonPath("$.waiting").value(0))
                    .andExpect(jsonPath("$.capacity").value(2));
        }
        counts(town.town().viewer(town.town().head("Luc", "Roy", other)), town.school())
                .andExpect(status().isNotFound());
        counts(town.town().viewer(town.town().animator("Ana", "Roy", other)), town.school())
                .andExpect(status().isNotFound());
        counts(mother, town.school()).andExpect(status().isForbidden());
    }

    @Test
    void staffWhoDoNotBookMayNotBook() throws Exception {
        Viewer animator = town.town().viewer(town.town().animator("Ana", "Roy", town.school()));

        requests.book(animator, lea, canteen, MONDAY, null).andExpect(status().isForbidden());
    }

    @Test
    void theTownHallBooksForAChildWhenItIsClearWhoPays() throws Exception {
        Viewer agent = town.town().viewer(town.town().agent("Ève", "Roy"));
        requests.book(agent, lea, canteen, MONDAY, null).andExpect(status().isCreated());
        ChildId shared = town.child("Nina");
        town.guardian(shared);
        town.guardian(shared);

        requests.book(agent, shared, canteen, MONDAY, null)
                .andExpect(status().isBadRequest())
                .andExpect(jsonPath("$.errors[0].field").value("householdId"));
    }

    private void refusesAll(Viewer viewer) throws Exception {
        requests.book(viewer, lea, canteen, MONDAY, null).andExpect(status().isNotFound());
        requests.get(viewer, "/api/canteen/bookings?childId={child}&from={day}&to={day}", lea, MONDAY, MONDAY)
                .andExpect(status().isNotFound());
        requests.get(viewer, "/api/canteen/activities?childId={child}", lea).andExpect(status().isNotFound());
        requests.get(
                        viewer,
                        "/api/canteen/prices?childId={child}&activityId={activity}&date={day}",
                        lea,
                        canteen,
                        MONDAY)
                .andExpect(status().isNotFound());
    }

    private void stillBooked() throws Exception {
        requests.get(mother, "/api/canteen/bookings?childId={child}&from={day}&to={day}", lea, MONDAY, MONDAY)
                .andExpect(jsonPath("$[0].status").value("BOOKED"));
    }

    private ResultActions counts(Viewer viewer, SchoolId school) throws Exception {
        return requests.get(viewer, "/api/canteen/counts?schoolId={school}&date={day}", school, MONDAY);
    }

    private ResultActions menus(Viewer viewer, SchoolId school) throws Exception {
        return requests.get(viewer, "/api/canteen/menus?schoolId={school}&from={day}&to={day}", school, MONDAY, MONDAY);
    }

    private static String id(ResultActions answer) throws Exception {
        return JsonPath.read(answer.andReturn().getResponse().getContentAsString(), "$.id");
    }
}
