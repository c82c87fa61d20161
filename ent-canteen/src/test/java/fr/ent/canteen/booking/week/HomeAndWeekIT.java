package fr.ent.canteen.booking.week;

import static fr.ent.canteen.testing.CanteenTown.MONDAY;
import static fr.ent.canteen.testing.CanteenTown.TUESDAY;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import fr.ent.canteen.ActivityId;
import fr.ent.canteen.BookingId;
import fr.ent.canteen.Canteen;
import fr.ent.canteen.CanteenDay;
import fr.ent.canteen.DayStatus;
import fr.ent.canteen.families.file.KnownNeeds;
import fr.ent.canteen.testing.CanteenTown;
import fr.ent.canteen.testing.FamilyScene;
import fr.ent.canteen.testing.Terms;
import fr.ent.core.ChildId;
import fr.ent.core.DateRange;
import fr.ent.core.Viewer;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** The family's home and its canteen week say the same of each lunch. */
class HomeAndWeekIT extends FamilyScene {

    private static final DateRange DAYS = new DateRange(MONDAY, MONDAY.plusDays(13));

    @Autowired
    private Canteen home;

    @Autowired
    private WeekPlan week;

    @Autowired
    private JdbcClient jdbc;

    private ActivityId canteen;

    @BeforeEach
    void openCanteen() {
        canteen = town.canteen(1);
    }

    @AfterEach
    void bothSayTheSame() {
        assertThat(onHome(mother)).isNotEmpty().containsExactlyInAnyOrderElementsOf(inWeek(mother));
    }

    @Test
    void ofDaysBookedFullWaitedForCalledOffAndClosed() throws Exception {
        Viewer other = town.guardian(town.child("Zoé"));
        requests.book(mother, canteen, MONDAY).andExpect(status().isCreated());
        requests.book(other, canteen, TUESDAY).andExpect(status().isCreated());
        requests.book(mother, canteen, TUESDAY).andExpect(status().isAccepted());
        requests.book(other, canteen, MONDAY.plusDays(3)).andExpect(status().isCreated());
        town.town().closure(town.school(), "Sortie", MONDAY.plusDays(4), MONDAY.plusDays(4));
        callOff(Terms.strike(canteen, MONDAY.plusDays(7), MONDAY.plusDays(7), null));

        assertThat(onHome(mother))
                .extracting(Lunch::status)
                .contains(DayStatus.BOOKED, DayStatus.WAITING, DayStatus.FULL, DayStatus.CLOSED, DayStatus.FREE);
    }

    @Test
    void ofADayWithoutATariffThatAnotherHouseholdWouldPay() throws Exception {
        ActivityId later = town.canteen(town.school(), 5, CanteenTown.Waiting.LISTED);
        town.town()
                .run(() -> jdbc.sql("delete from canteen.tariff where activity_id = :id")
                        .param("id", later.value())
                        .update());
        town.tariff(later, MONDAY.plusDays(10), CanteenTown.GRID);
        Viewer father = town.guardian(lea);
        requests.put(agent, "/api/canteen/children/" + lea + "/custody", """
                        {"from":"2026-09-01","oddHouseholdId":"%s","evenHouseholdId":"%s","days":{}}""".formatted(
                        town.town().householdOf(mother.person()), town.town().householdOf(father.person())))
                .andExpect(status().isOk());

        LocalDate his = MONDAY.plusDays(7);
        assertThat(onHome(mother))
                .filteredOn(lunch -> later.equals(lunch.activity()))
                .extracting(Lunch::date, Lunch::changeable)
                .contains(tuple(his, false), tuple(MONDAY.plusDays(10), true));
        requests.book(mother, later, his).andExpect(status().isConflict());
    }

    @Test
    void ofDaysBookedAndChargedAtACanteenThatTheChildLeft() throws Exception {
        requests.book(mother, canteen, MONDAY).andExpect(status().isCreated());
        requests.book(mother, canteen, TUESDAY).andExpect(status().isCreated());
        callOff(Terms.strike(canteen, MONDAY, MONDAY, null).replace("\"freeOfCharge\":true", "\"freeOfCharge\":false"));
        requests.put(
                        agent,
                        "/api/canteen/activities/" + canteen,
                        Terms.canteen(town.school(), 1, ",\"grades\":[\"CM2\"]"))
                .andExpect(status().isOk());

        assertThat(onHome(mother))
                .extracting(Lunch::date, Lunch::status)
                .containsExactly(tuple(MONDAY, DayStatus.CLOSED), tuple(TUESDAY, DayStatus.BOOKED));
    }

    private void callOff(String body) throws Exception {
        requests.post(agent, "/api/canteen/suspensions", body).andExpect(status().isCreated());
    }

    private List<Lunch> onHome(Viewer guardian) {
        List<CanteenDay> days = town.town().in(() -> home.listDays(guardian, DAYS.from(), DAYS.to()));
        return days.stream()
                .map(day -> new Lunch(
                        day.child(),
                        day.activity(),
                        day.date(),
                        day.status(),
                        day.booking(),
                        day.changeable(),
                        day.closesAt()))
                .toList();
    }

    private List<Lunch> inWeek(Viewer guardian) {
        return town.town().in(() -> week.plan(guardian, DAYS, KnownNeeds.NONE)).stream()
                .filter(ChildWeek::atCanteen)
                .flatMap(child -> child.days().stream()
                        .map(day -> new Lunch(
                                child.childId(),
                                child.activityId(),
                                day.date(),
                                day.status(),
                                day.bookingId(),
                                day.changeable(),
                                day.closesAt())))
                .toList();
    }

    private record Lunch(
            ChildId child,
            @Nullable ActivityId activity,
            LocalDate date,
            DayStatus status,
            @Nullable BookingId booking,
            boolean changeable,
            @Nullable Instant closesAt) {}
}
