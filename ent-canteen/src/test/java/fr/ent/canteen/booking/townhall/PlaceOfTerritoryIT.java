package fr.ent.canteen.booking.townhall;

import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.jsonPath;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import fr.ent.canteen.ActivityId;
import fr.ent.canteen.testing.FamilyScene;
import fr.ent.core.Viewer;
import fr.ent.core.testing.Sirets;
import java.time.LocalDate;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.test.web.servlet.ResultActions;

/** Léa eats on a Monday that is a day of school in zone A, where her town lies, and one of holidays in zone C. */
class PlaceOfTerritoryIT extends FamilyScene {

    private static final String OWN = "/api/core/territories/own";
    private static final LocalDate HOLIDAY_IN_C = LocalDate.of(2027, 2, 8);

    private Viewer administrator;

    @BeforeEach
    void bookADay() throws Exception {
        ActivityId canteen = town.canteen(50);
        requests.book(mother, canteen, HOLIDAY_IN_C).andExpect(status().isCreated());
        administrator = town.town().viewer(town.town().administrator("Claire", "Joubert"));
    }

    @Test
    void aPlaceInWhichABookedDayIsAHolidayIsRefusedWithTheCount() throws Exception {
        change("ZONE_C")
                .andExpect(status().isConflict())
                .andExpect(jsonPath("$.type").value("urn:ent:problem:core:place-held"))
                .andExpect(jsonPath("$.bookings").value(1))
                .andExpect(jsonPath("$.children").value(1));

        requests.get(administrator, OWN)
                .andExpect(jsonPath("$.place").value("ZONE_A"))
                .andExpect(jsonPath("$.version").value(0));
    }

    @Test
    void aPlaceInWhichItIsADayOfSchoolIsTaken() throws Exception {
        change("ZONE_B")
                .andExpect(status().isOk())
                .andExpect(jsonPath("$.place").value("ZONE_B"));
    }

    private ResultActions change(String place) throws Exception {
        return requests.put(administrator, OWN, """
                {"version": 0, "name": "Valmarin", "siret": "%s", "place": "%s", "accent": "#1f5547"}""".formatted(Sirets.draw(), place));
    }
}
