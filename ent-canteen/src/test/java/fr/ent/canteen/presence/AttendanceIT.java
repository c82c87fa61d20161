package fr.ent.canteen.presence;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.jsonPath;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import fr.ent.canteen.money.Cents;
import fr.ent.canteen.prices.method.Modifier;
import fr.ent.canteen.prices.method.Modifier.Effect;
import fr.ent.canteen.prices.method.Occasion;
import fr.ent.canteen.prices.tariff.CouncilDecision;
import fr.ent.canteen.prices.tariff.Modifiers;
import fr.ent.canteen.prices.tariff.Tariff;
import fr.ent.canteen.prices.tariff.Tariffs;
import fr.ent.canteen.testing.CanteenTest;
import fr.ent.canteen.testing.CanteenTown;
import fr.ent.canteen.testing.Tablet;
import fr.ent.core.Viewer;
import java.math.BigDecimal;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.ResultMatcher;

/** A child who comes unbooked pays half as much again, one excused pays nothing; other absences cost a meal. */
@CanteenTest
class AttendanceIT extends RollScene {

    @Autowired
    Tariffs tariffs;

    @BeforeEach
    void priceAttendance() {
        Modifiers modifiers = new Modifiers(List.of(
                new Modifier(Occasion.UNBOOKED, null, new Effect.Percent(BigDecimal.valueOf(50))),
                new Modifier(Occasion.ABSENT_JUSTIFIED, null, new Effect.OwnPrice(Cents.of(0)))));
        LocalDate from = LocalDate.of(2026, 10, 1);
        town.town()
                .run(() -> tariffs.set(new Tariff(
                        canteen,
                        from,
                        CanteenTown.GRID,
                        modifiers,
                        new CouncilDecision(from.minusDays(9), "2026-77"),
                        Optional.empty(),
                        null)));
    }

    @Test
    void aChildWhoCameUnbookedIsPricedSo() throws Exception {
        new Tablet(requests, animator, canteen)
                .tap(lea, "PRESENT", NOON)
                .tap(tom, "PRESENT", NOON)
                .finished(TODAY, NOON);

        family().andExpect(status().isOk())
                .andExpect(of("Tom", "attendance", "PRESENT_WITHOUT_BOOKING"))
                .andExpect(of("Tom", "amountCents", 600))
                .andExpect(of("Tom", "activityName", "Cantine"))
                .andExpect(of("Léa", "attendance", "PRESENT"))
                .andExpect(of("Léa", "amountCents", null));
    }

    @Test
    void anExcusedAbsenceHasItsOwnPriceAndAnotherKeepsTheBookings() throws Exception {
        new Tablet(requests, animator, canteen).tap(lea, "ABSENT", NOON).finished(TODAY, NOON);
        family().andExpect(of("Léa", "attendance", "ABSENT_UNJUSTIFIED")).andExpect(of("Léa", "amountCents", null));

        excuse("Fièvre");
        family().andExpect(of("Léa", "attendance", "ABSENT_JUSTIFIED")).andExpect(of("Léa", "amountCents", 0));
    }

    @Test
    void theDeskSaysWhoExcusedWhenAndWhy() throws Exception {
        excuse("Certificat médical");
        family().andExpect(of("Léa", "excuse.reason", "Certificat médical"))
                .andExpect(of("Léa", "excuse.by", agent.name().full()))
                .andExpect(of("Léa", "excuse.at", NOON.toString()));

        excuse("");
        family().andExpect(jsonPath("$.attendance").isEmpty());
    }

    @Test
    void theFamilySeesWhatCameOfItsDaysAndTheirPriceByName() throws Exception {
        new Tablet(requests, animator, canteen)
                .tap(lea, "ABSENT", NOON)
                .tap(tom, "PRESENT", NOON)
                .finished(TODAY, NOON);
        week().andExpect(today(lea, "outcome.attendance", "ABSENT_UNJUSTIFIED"))
                .andExpect(today(lea, "outcome.amountCents", null))
                .andExpect(today(lea, "amountCents", 400))
                .andExpect(today(tom, "outcome.attendance", "PRESENT_WITHOUT_BOOKING"))
                .andExpect(today(tom, "outcome.amountCents", 600));

        excuse("Fièvre");

        week().andExpect(today(lea, "outcome.attendance", "ABSENT_JUSTIFIED"))
                .andExpect(today(lea, "outcome.excuse", "Fièvre"))
                .andExpect(today(lea, "outcome.amountCents", 0))
                .andExpect(today(lea, "outcome.explanation[0].occasion", "ABSENT_JUSTIFIED"));
        reprice();
        week().andExpect(today(lea, "outcome.amountCents", null)).andExpect(today(lea, "amountCents", 150));
    }

    @Test
    void aGuardianWhoDoesNotPaySeesTheAbsenceAndNoPrice() throws Exception {
        Viewer father = town.guardian(lea);
        excuse("Fièvre");

        requests.get(father, "/api/canteen/week?from={d}&to={d}", TODAY, TODAY)
                .andExpect(today(lea, "outcome.attendance", "ABSENT_JUSTIFIED"))
                .andExpect(today(lea, "outcome.excuse", "Fièvre"))
                .andExpect(today(lea, "outcome.amountCents", null))
                .andExpect(jsonPath("$.children[0].days[0].outcome.explanation").isEmpty());
    }

    @Test
    void tellsTheFamilyOnceOfEachChange() throws Exception {
        excuse("Fièvre");
        excuse("Fièvre");
        excuse("");
        excuse("");

        requests.get(mother, "/api/core/notices")
                .andExpect(jsonPath("$.items[?(@.kind=~/canteen.absence.*/)].kind")
                        .value(containsInAnyOrder("canteen.absence-excused", "canteen.absence-not-excused")))
                .andExpect(jsonPath("$.items[?(@.kind=='canteen.absence-excused')].arguments.reason")
                        .value(contains("Fièvre")));
    }

    @Test
    void anAgentsOwnChildIsForAColleague() throws Exception {
        excuse(town.agentWith(lea), "Fièvre")
                .andExpect(status().isForbidden())
                .andExpect(jsonPath("$.type").value("urn:ent:problem:canteen:own-household"));

        week().andExpect(today(lea, "outcome", null));
    }

    @Test
    void aPriceChangedByHandStands() throws Exception {
        excuse("Fièvre");
        reprice();

        family().andExpect(of("Léa", "attendance", "ABSENT_JUSTIFIED")).andExpect(of("Léa", "amountCents", null));
    }

    private void reprice() throws Exception {
        UUID booking = town.town()
                .in(() -> jdbc.sql("select id from canteen.booking where child_id = :child")
                        .param("child", lea.value())
                        .query(UUID.class)
                        .single());
        requests.put(
                agent,
                "/api/canteen/corrections/" + booking + "/price",
                "{\"amountCents\": 150, \"reason\": \"Accord du maire\"}");
    }

    @Test
    void nothingIsSaidOfADayWithoutARollNorOfOneToCome() throws Exception {
        clock.set(NOON.minus(Duration.ofDays(1)));
        excuse("Sortie annoncée");
        family().andExpect(jsonPath("$.attendance").isEmpty());

        clock.set(NOON.plus(Duration.ofDays(1)));
        excuse("");
        family().andExpect(jsonPath("$.attendance").isEmpty());
    }

    @Test
    void takesAsManyStatementsForTwoChildrenWhoCameAsForNone() throws Exception {
        int none = statements.during(() -> family().andExpect(status().isOk()));
        new Tablet(requests, animator, canteen)
                .tap(lea, "PRESENT", NOON)
                .tap(tom, "PRESENT", NOON)
                .finished(TODAY, NOON);

        int two = statements.during(() -> family().andExpect(status().isOk()));

        assertThat(two).isEqualTo(none);
    }

    private ResultMatcher of(String name, String field, @Nullable Object expected) {
        return attended(name.equals("Tom") ? tom : lea, field, expected);
    }
}
