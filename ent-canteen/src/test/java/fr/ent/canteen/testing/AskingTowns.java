package fr.ent.canteen.testing;

import fr.ent.canteen.offer.Activities;
import fr.ent.canteen.prices.tariff.Tariffs;
import fr.ent.core.ChildId;
import fr.ent.core.ChildView;
import fr.ent.core.ClassId;
import fr.ent.core.PersonId;
import fr.ent.core.TerritoryId;
import fr.ent.core.Viewer;
import fr.ent.core.testing.TownPlanner;
import fr.ent.infra.services.quotient.Bearers;
import fr.ent.infra.services.quotient.QuotientSimulator;
import fr.ent.infra.services.quotient.Reply;
import fr.ent.infra.services.quotient.SimulatedRegister;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;
import org.springframework.boot.test.context.TestComponent;
import org.springframework.context.ApplicationContextInitializer;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.core.env.MapPropertySource;
import org.springframework.core.io.ClassPathResource;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Founds towns that may ask CAF and MSA, which a real server on this machine plays. */
@TestComponent
public class AskingTowns {

    private static final int TOWNS = 150;
    private static final List<TerritoryId> NUMBERS =
            IntStream.range(0, TOWNS).mapToObj(i -> TerritoryId.next()).toList();
    private static final Map<String, Reply> KNOWN = new ConcurrentHashMap<>();
    private static final QuotientSimulator SIMULATOR =
            QuotientSimulator.start(0, AskingTowns::reply, AskingTowns::bearer, Duration.ZERO);
    private static final Set<String> SCOPES =
            Set.of("identite_pivot", "cnaf_quotient_familial", "cnaf_allocataires", "cnaf_enfants");
    private static final AtomicInteger FOUNDED = new AtomicInteger();

    private final TownPlanner planner;
    private final Activities activities;
    private final Tariffs tariffs;
    private final JdbcClient jdbc;

    AskingTowns(TownPlanner planner, Activities activities, Tariffs tariffs, JdbcClient jdbc) {
        this.planner = planner;
        this.activities = activities;
        this.tariffs = tariffs;
        this.jdbc = jdbc;
    }

    public CanteenTown found() {
        TerritoryId id = NUMBERS.get(FOUNDED.getAndIncrement());
        return new CanteenTown(planner.found(id, "Valmarin", "A"), activities, tariffs);
    }

    /** A child of the family in the samples, or of another of its name. */
    public ChildId child(CanteenTown town, String name, String born) {
        ChildId child = town.town()
                .pupil(name, "Roux", town.school(), town.town().schoolClass(town.school(), "CM2 " + ClassId.next()));
        setBirth(town, child.asPerson(), born);
        return child;
    }

    /** A guardian of that name whose civil identity the town hall knows, in a household with the child. */
    public Viewer guardian(CanteenTown town, String name, String born, ChildId child) {
        return identify(town, town.town().guardian(name, "Roux", child), born);
    }

    public Viewer identify(CanteenTown town, PersonId guardian, String born) {
        setBirth(town, guardian, born);
        town.town()
                .household(
                        List.of(guardian),
                        town.town().viewer(guardian).children().stream()
                                .map(ChildView::id)
                                .toList());
        return town.town().viewer(guardian);
    }

    private void setBirth(CanteenTown town, PersonId person, String day) {
        town.town()
                .run(() -> jdbc.sql("""
                        update core.person set birth_date = cast(:day as date), birth_place = '75107',
                               birth_country = '99100', sex = case when given_name = 'Alexis' then 'M' else 'F' end
                        where id = :id""")
                        .param("day", day)
                        .param("id", person.value())
                        .update());
    }

    /** An answer as API Particulier documents it. */
    public static String sample(String name) {
        try {
            return new ClassPathResource("api-particulier/" + name).getContentAsString(StandardCharsets.UTF_8);
        } catch (IOException missing) {
            throw new AssertionError(missing);
        }
    }

    public void answer(String sample, int status) {
        SIMULATOR.answerAlways(new Reply.Verbatim(status, sample(sample), Map.of()));
    }

    public QuotientSimulator simulator() {
        return SIMULATOR;
    }

    /** Sets the reply about a person of this name, or to this token. */
    public void know(String nameOrToken, Reply reply) {
        KNOWN.put(nameOrToken, reply);
    }

    private static Reply reply(SimulatedRegister.AskedIdentity asked) {
        return KNOWN.getOrDefault((asked.birthName() + " " + asked.givenNames()).strip(), Reply.Fault.ABSENT_BOTH);
    }

    private static Bearers.Bearer bearer(String token) {
        return KNOWN.containsKey(token)
                ? new Bearers.Citizen(new SimulatedRegister.AskedIdentity(token, "", "", "", ""), SCOPES)
                : Bearers.UnknownBearer.UNKNOWN_OR_EXPIRED;
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
