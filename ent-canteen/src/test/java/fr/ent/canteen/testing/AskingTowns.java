package fr.ent.canteen.testing;

import fr.ent.canteen.activity.Activities;
import fr.ent.canteen.tariff.Tariffs;
import fr.ent.core.TerritoryId;
import fr.ent.core.testing.TownPlanner;
import fr.ent.infra.services.quotient.QuotientSimulator;
import fr.ent.infra.services.quotient.Register;
import fr.ent.infra.services.quotient.Reply;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;
import org.springframework.boot.test.context.TestComponent;
import org.springframework.context.ApplicationContextInitializer;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.core.env.MapPropertySource;

/** Founds towns that may ask CAF and MSA, which a real server on this machine plays. */
@TestComponent
public class AskingTowns {

    private static final int TOWNS = 60;
    private static final List<TerritoryId> NUMBERS =
            IntStream.range(0, TOWNS).mapToObj(i -> TerritoryId.next()).toList();
    private static final Map<String, Reply> KNOWN = new ConcurrentHashMap<>();
    private static final QuotientSimulator SIMULATOR = QuotientSimulator.start(0, new KnownPeople(), Duration.ZERO);
    private static final AtomicInteger FOUNDED = new AtomicInteger();

    private final TownPlanner planner;
    private final Activities activities;
    private final Tariffs tariffs;

    AskingTowns(TownPlanner planner, Activities activities, Tariffs tariffs) {
        this.planner = planner;
        this.activities = activities;
        this.tariffs = tariffs;
    }

    public CanteenTown found() {
        TerritoryId id = NUMBERS.get(FOUNDED.getAndIncrement());
        return new CanteenTown(planner.found(id, "Valmarin", "A"), activities, tariffs);
    }

    public QuotientSimulator simulator() {
        return SIMULATOR;
    }

    /** What is answered about somebody of this name, or to this token. */
    public void know(String nameOrToken, Reply reply) {
        KNOWN.put(nameOrToken, reply);
    }

    private static final class KnownPeople implements Register {
        @Override
        public Reply of(Asked asked) {
            return KNOWN.getOrDefault(asked.birthName() + " " + asked.givenNames(), Reply.Fault.ABSENT_BOTH);
        }

        @Override
        public Reply ofToken(String token) {
            return KNOWN.getOrDefault(token, Reply.Fault.TOKEN_INVALID);
        }
    }

    /** Names the towns in the settings, as a deployment does. */
    public static final class Settings implements ApplicationContextInitializer<ConfigurableApplicationContext> {
        @Override
        public void initialize(ConfigurableApplicationContext context) {
            Map<String, Object> settings = new HashMap<>();
            settings.put("ent.standalone.data", "as in the demonstration");
            settings.put("ent.api-particulier.url", SIMULATOR.url().toString());
            for (int i = 0; i < TOWNS; i++) {
                String town = "ent.api-particulier.towns[%d].".formatted(i);
                settings.put(town + "territory", NUMBERS.get(i).toString());
                settings.put(town + "recipient", "99000000100018");
                settings.put(town + "token", QuotientSimulator.TOKEN);
            }
            context.getEnvironment().getPropertySources().addFirst(new MapPropertySource("asking-towns", settings));
        }
    }
}
