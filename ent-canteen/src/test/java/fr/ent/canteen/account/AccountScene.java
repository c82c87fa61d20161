package fr.ent.canteen.account;

import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import com.jayway.jsonpath.JsonPath;
import fr.ent.canteen.ActivityId;
import fr.ent.canteen.money.Cents;
import fr.ent.canteen.prices.method.Modifier;
import fr.ent.canteen.prices.method.Modifier.Effect;
import fr.ent.canteen.prices.method.Occasion;
import fr.ent.canteen.prices.method.TariffMethod;
import fr.ent.canteen.prices.tariff.CouncilDecision;
import fr.ent.canteen.prices.tariff.Modifiers;
import fr.ent.canteen.prices.tariff.Tariff;
import fr.ent.canteen.prices.tariff.Tariffs;
import fr.ent.canteen.testing.FamilyScene;
import fr.ent.canteen.testing.Tablet;
import fr.ent.core.ChildId;
import fr.ent.core.HouseholdId;
import fr.ent.core.Viewer;
import fr.ent.core.testing.StatementCounter;
import fr.ent.core.testing.TestClock;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** A month of Léa's at the canteen, whose rolls an agent hands in. Unbooked costs half as much again, excused nothing. */
abstract class AccountScene extends FamilyScene {

    static final Modifiers MODIFIERS = new Modifiers(List.of(
            new Modifier(Occasion.UNBOOKED, null, new Effect.Percent(BigDecimal.valueOf(50))),
            new Modifier(Occasion.ABSENT_JUSTIFIED, null, new Effect.OwnPrice(Cents.of(0)))));

    @Autowired
    TestClock.SettableClock clock;

    @Autowired
    StatementCounter statements;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    private Tariffs tariffs;

    void price(ActivityId activity, LocalDate from, TariffMethod method) {
        town.town()
                .run(() -> tariffs.set(new Tariff(
                        activity,
                        from,
                        method,
                        MODIFIERS,
                        new CouncilDecision(from.minusDays(9), "2026-77"),
                        Optional.empty(),
                        null)));
    }

    /** As if it were noon of that day. */
    void on(LocalDate day) {
        clock.set(noon(day));
    }

    Tablet tablet(ActivityId activity) {
        return new Tablet(requests, agent, activity);
    }

    static Instant noon(LocalDate day) {
        return day.atTime(11, 0).toInstant(ZoneOffset.UTC);
    }

    /** Does nothing where there is no absence to excuse. */
    void excuse(ChildId child, ActivityId activity, LocalDate day) throws Exception {
        requests.put(agent, "/api/canteen/presence/excuses", """
                        {"childId": "%s", "activityId": "%s", "date": "%s", "reason": "Fièvre"}""".formatted(child, activity, day));
    }

    HouseholdId home(Viewer adult) {
        return town.town().householdOf(adult.person());
    }

    String read(Viewer viewer, String path, Object... variables) throws Exception {
        return requests.get(viewer, path, variables)
                .andExpect(status().isOk())
                .andReturn()
                .getResponse()
                .getContentAsString(StandardCharsets.UTF_8);
    }

    static <T> List<T> each(String json, String path) {
        return JsonPath.read(json, path);
    }
}
