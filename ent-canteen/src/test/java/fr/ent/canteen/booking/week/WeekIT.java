package fr.ent.canteen.booking.week;

import static fr.ent.canteen.testing.CanteenTown.MONDAY;
import static fr.ent.canteen.testing.CanteenTown.TUESDAY;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.jsonPath;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import fr.ent.canteen.ActivityId;
import fr.ent.canteen.Canteen;
import fr.ent.canteen.CanteenDay;
import fr.ent.canteen.DayStatus;
import fr.ent.canteen.Menu;
import fr.ent.canteen.MenuComponentKind;
import fr.ent.canteen.meals.Menus;
import fr.ent.canteen.offer.Activity;
import fr.ent.canteen.offer.ActivityKind;
import fr.ent.canteen.offer.Audience;
import fr.ent.canteen.offer.Billing;
import fr.ent.canteen.offer.CutOff;
import fr.ent.canteen.offer.Hours;
import fr.ent.canteen.offer.Registration;
import fr.ent.canteen.testing.CanteenTest;
import fr.ent.canteen.testing.CanteenTown;
import fr.ent.canteen.testing.CanteenTown.Waiting;
import fr.ent.canteen.testing.Canteens;
import fr.ent.canteen.testing.Requests;
import fr.ent.core.ChildId;
import fr.ent.core.SchoolId;
import fr.ent.core.Viewer;
import fr.ent.core.testing.StatementCounter;
import fr.ent.core.testing.TestClock;
import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@CanteenTest
class WeekIT {

    private static final LocalDate SUNDAY = MONDAY.plusDays(6);

    @Autowired
    private Canteens.Founder founder;

    @Autowired
    private Requests requests;

    @Autowired
    private Canteen facade;

    @Autowired
    private Menus menus;

    @Autowired
    private StatementCounter statements;

    @Autowired
    private TestClock.SettableClock clock;

    private CanteenTown town;
    private ActivityId canteen;

    @BeforeEach
    void found() {
        town = founder.found();
        canteen = town.canteen(1);
    }

    @Test
    void showsEveryDayOfEveryChildAsItStands() throws Exception {
        ChildId lea = town.child("Léa");
        ChildId tom = town.child("Tom");
        Viewer mother = town.guardian(lea, tom);
        Viewer other = town.guardian(town.child("Zoé"));
        requests.book(mother, lea, canteen, MONDAY, null).andExpect(status().isCreated());
        requests.book(mother, tom, canteen, MONDAY, null).andExpect(status().isAccepted());
        requests.book(other, other.children().getFirst().id(), canteen, TUESDAY, null)
                .andExpect(status().isCreated());
        town.town().closure(town.school(), "Sortie", MONDAY.plusDays(3), MONDAY.plusDays(3));

        requests.get(mother, "/api/canteen/week?from={from}&to={to}", MONDAY, SUNDAY)
                .andExpect(status().isOk())
                .andExpect(jsonPath("$.children[?(@.childId=='%s')].days[*].status", lea)
                        .value(contains("BOOKED", "FULL", "CLOSED", "CLOSED", "FREE", "CLOSED", "CLOSED")))
                .andExpect(jsonPath("$.children[?(@.childId=='%s')].days[0].rank", tom)
                        .value(contains(1)))
                .andExpect(jsonPath("$.children[?(@.childId=='%s')].days[3].closure.label", tom)
                        .value(contains("Sortie")))
                .andExpect(jsonPath("$.children[?(@.childId=='%s')].days[1].closesAt", lea)
                        .value(contains("2026-11-27T09:00:00Z")))
                .andExpect(jsonPath("$.children[?(@.childId=='%s')].days[1].changeable", lea)
                        .value(contains(true)))
                .andExpect(jsonPath("$.children[?(@.childId=='%s')].days[4].amountCents", lea)
                        .value(contains(400)));
    }

    @Test
    void listsActivitiesFromMorningToEvening() throws Exception {
        Activity evening =
                care("Accueil A", ActivityKind.EVENING_CARE, new Hours(LocalTime.of(16, 30), LocalTime.of(18, 0)));
        Activity early = care("Accueil B", ActivityKind.MORNING_CARE, null);
        Activity late =
                care("Accueil C", ActivityKind.EVENING_CARE, new Hours(LocalTime.of(18, 0), LocalTime.of(19, 0)));
        List.of(late, evening, early).forEach(town::open);
        Viewer mother = town.guardian(town.child("Léa"));

        requests.get(mother, "/api/canteen/week?from={from}&to={to}", MONDAY, TUESDAY)
                .andExpect(jsonPath("$.activities[*].activityName")
                        .value(contains("Accueil B", "Accueil A", "Accueil C")));
    }

    private Activity care(String name, ActivityKind kind, @Nullable Hours hours) {
        CutOff cutOff = new CutOff.WorkingDaysBefore(1, LocalTime.of(10, 0));
        return new Activity(
                ActivityId.next(),
                town.school(),
                name,
                kind,
                Activity.Unit.SESSION,
                Set.of(DayOfWeek.MONDAY),
                5,
                true,
                cutOff,
                cutOff,
                Audience.EVERYBODY,
                hours,
                Registration.ALWAYS,
                null,
                Billing.AS_BOOKED,
                List.of());
    }

    @Test
    void saysWhatCanNoLongerBeChanged() throws Exception {
        ChildId lea = town.child("Léa");
        Viewer mother = town.guardian(lea);
        requests.book(mother, lea, canteen, MONDAY, null).andExpect(status().isCreated());
        clock.set(Instant.parse("2026-11-27T10:00:00Z"));

        requests.get(mother, "/api/canteen/week?from={from}&to={to}", MONDAY, TUESDAY)
                .andExpect(jsonPath("$.children[0].days[*].status").value(contains("BOOKED", "CUT_OFF_PASSED")))
                .andExpect(jsonPath("$.children[0].days[*].changeable").value(contains(false, false)));
    }

    @Test
    void takesAsManyStatementsForFourChildrenInTwoSchoolsAsForOne() {
        Viewer small = town.guardian(town.child("Léa"));
        SchoolId second = town.town().school("Les Tilleuls");
        town.canteen(second, 5, Waiting.LISTED);
        Viewer large = town.guardian(
                town.child("Tom"),
                town.child("Nina"),
                town.child("Zoé"),
                town.town().pupil("Max", "Benali", second, town.town().schoolClass(second, "CP")));

        int few = statements.during(() -> week(small, MONDAY));
        int many = statements.during(() -> week(large, MONDAY.plusDays(40)));

        assertThat(few).isEqualTo(12);
        assertThat(many).isEqualTo(few);
    }

    @Test
    void theFrontDoorGetsTheSameDaysWithTheirMenu() {
        ChildId lea = town.child("Léa");
        Viewer mother = town.guardian(lea);
        Menu.Dish soup = new Menu.Dish("Velouté de potiron", Set.of(Menu.Allergen.MILK), Set.of(Menu.Label.ORGANIC));
        Menu menu =
                new Menu(town.school(), MONDAY, List.of(new Menu.Component(MenuComponentKind.STARTER, List.of(soup))));
        town.town().run(() -> menus.set(menu, mother.person()));

        List<CanteenDay> days = town.town().in(() -> facade.listDays(mother, MONDAY, TUESDAY));

        assertThat(days).extracting(CanteenDay::status).containsExactly(DayStatus.FREE, DayStatus.FREE);
        assertThat(days.getFirst().menu())
                .isNotNull()
                .extracting(Menu::components)
                .isEqualTo(menu.components());
        assertThat(days.getLast().menu()).isNull();
        assertThat(days.getFirst().changeable()).isTrue();
    }

    @Test
    void refusesARangeUpsideDownOrTooLong() throws Exception {
        Viewer mother = town.guardian(town.child("Léa"));

        for (String range : List.of(
                "from=2026-12-01&to=2026-11-30",
                "from=2026-01-01&to=2026-12-31",
                "from=+999999999-01-01&to=2026-12-31")) {
            requests.get(mother, "/api/canteen/week?" + range)
                    .andExpect(status().isBadRequest())
                    .andExpect(jsonPath("$.type").value("urn:ent:problem:core:invalid"));
        }
    }

    private void week(Viewer viewer, LocalDate to) {
        try {
            requests.get(viewer, "/api/canteen/week?from={from}&to={to}", MONDAY, to)
                    .andExpect(status().isOk());
        } catch (Exception failure) {
            throw new AssertionError(failure);
        }
    }
}
