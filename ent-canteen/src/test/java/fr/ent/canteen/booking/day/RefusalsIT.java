package fr.ent.canteen.booking.day;

import static fr.ent.canteen.testing.CanteenTown.MONDAY;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.jsonPath;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import fr.ent.canteen.ActivityId;
import fr.ent.canteen.testing.Answers;
import fr.ent.canteen.testing.CanteenTown;
import fr.ent.canteen.testing.CanteenTown.Waiting;
import fr.ent.canteen.testing.FamilyScene;
import fr.ent.core.ChildId;
import fr.ent.core.SchoolId;
import fr.ent.core.Viewer;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.test.web.servlet.ResultActions;

class RefusalsIT extends FamilyScene {

    private ActivityId canteen;

    @BeforeEach
    void openCanteen() {
        canteen = town.canteen(2);
    }

    @Test
    void someoneElsesChildDoesNotExist() throws Exception {
        Viewer neighbour = town.guardian(town.child("Tom"));
        String booking = Answers.id(requests.book(mother, lea, canteen, MONDAY));

        refusesAll(neighbour);
        requests.cancel(neighbour, booking).andExpect(status().isNotFound());
        stillBooked();
    }

    @Test
    void aGuardianBarredByACourtSeesAndChangesNothing() throws Exception {
        Viewer barred = town.barred(lea);
        String booking = Answers.id(requests.book(mother, lea, canteen, MONDAY));

        refusesAll(barred);
        requests.cancel(barred, booking).andExpect(status().isNotFound());
        requests.get(barred, "/api/canteen/week?from={day}&to={day}", MONDAY, MONDAY)
                .andExpect(jsonPath("$.children").isEmpty());
        stillBooked();
    }

    @Test
    void anotherTerritorysPeopleFindNothingHere() throws Exception {
        CanteenTown elsewhere = founder.found();
        Viewer stranger = elsewhere.guardian(elsewhere.child("Tom"));
        Viewer clerk = elsewhere.agent();
        String booking = Answers.id(requests.book(mother, lea, canteen, MONDAY));

        refusesAll(stranger);
        refusesAll(clerk);
        requests.cancel(clerk, booking).andExpect(status().isNotFound());
        counts(clerk, town.school()).andExpect(status().isNotFound());
        menus(clerk, town.school()).andExpect(status().isNotFound());
        stillBooked();
    }

    @Test
    void anotherSchoolsCanteenIsNotOffered() throws Exception {
        ActivityId other = town.canteen(town.town().school("Les Tilleuls"), 5, Waiting.LISTED);

        requests.book(mother, lea, other, MONDAY).andExpect(status().isNotFound());
        requests.get(mother, "/api/canteen/prices?childId={child}&activityId={activity}&date={day}", lea, other, MONDAY)
                .andExpect(status().isNotFound());
    }

    @Test
    void countsAreForTheTownAndForTheStaffOfTheSchool() throws Exception {
        SchoolId other = town.town().school("Les Tilleuls");
        requests.book(mother, lea, canteen, MONDAY).andExpect(status().isCreated());

        for (Viewer allowed : List.of(agent, town.head(), town.animator())) {
            counts(allowed, town.school())
                    .andExpect(status().isOk())
                    .andExpect(jsonPath("$.booked").value(1))
                    .andExpect(jsonPath("$.waiting").value(0))
                    .andExpect(jsonPath("$.capacity").value(2));
        }
        counts(town.town().viewer(town.town().head("Luc", "Roy", other)), town.school())
                .andExpect(status().isNotFound());
        counts(town.animator(other), town.school()).andExpect(status().isNotFound());
        counts(mother, town.school()).andExpect(status().isForbidden());
    }

    @Test
    void staffWhoDoNotBookMayNotBook() throws Exception {
        Viewer animator = town.animator();

        requests.book(animator, lea, canteen, MONDAY).andExpect(status().isForbidden());
    }

    @Test
    void theTownHallBooksForAChildWhenItIsClearWhoPays() throws Exception {
        requests.book(agent, lea, canteen, MONDAY).andExpect(status().isCreated());
        ChildId shared = town.child("Nina");
        town.guardian(shared);
        town.guardian(shared);

        requests.book(agent, shared, canteen, MONDAY)
                .andExpect(status().isBadRequest())
                .andExpect(jsonPath("$.errors[0].field").value("householdId"));
    }

    private void refusesAll(Viewer viewer) throws Exception {
        requests.book(viewer, lea, canteen, MONDAY).andExpect(status().isNotFound());
        requests.bookings(viewer, lea, MONDAY, MONDAY).andExpect(status().isNotFound());
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
        requests.bookings(mother, lea, MONDAY, MONDAY)
                .andExpect(jsonPath("$[0].status").value("BOOKED"));
    }

    private ResultActions counts(Viewer viewer, SchoolId school) throws Exception {
        return requests.get(viewer, "/api/canteen/counts?schoolId={school}&date={day}", school, MONDAY);
    }

    private ResultActions menus(Viewer viewer, SchoolId school) throws Exception {
        return requests.get(viewer, "/api/canteen/menus?schoolId={school}&from={day}&to={day}", school, MONDAY, MONDAY);
    }

    @Test
    void nothingIsBookedBeyondTheNextSchoolYear() throws Exception {
        for (LocalDate day : List.of(LocalDate.of(2028, 9, 4), LocalDate.of(2099, 1, 9))) {
            requests.book(mother, lea, canteen, day)
                    .andExpect(status().isConflict())
                    .andExpect(jsonPath("$.type").value("urn:ent:problem:canteen:closed-day"));
        }
    }
}
