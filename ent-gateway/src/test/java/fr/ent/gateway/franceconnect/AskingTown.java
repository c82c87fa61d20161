package fr.ent.gateway.franceconnect;

import fr.ent.core.TerritoryId;
import fr.ent.infra.services.SharedServices;
import fr.ent.infra.services.quotient.Bearers;
import fr.ent.infra.services.quotient.QuotientSimulator;
import fr.ent.infra.services.quotient.RealmBearers;
import fr.ent.infra.services.quotient.Reply;
import fr.ent.infra.services.quotient.SimulatedFamily;
import fr.ent.infra.services.quotient.SimulatedRegister;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;
import org.springframework.context.ApplicationContextInitializer;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.core.env.MapPropertySource;

/** One town that may ask CAF and MSA; a server that plays them asks the realm of FranceConnect who comes. */
final class AskingTown implements ApplicationContextInitializer<ConfigurableApplicationContext> {

    static final TerritoryId TERRITORY = TerritoryId.next();
    static final QuotientSimulator SIMULATOR =
            QuotientSimulator.start(0, AskingTown::reply, AskingTown::bearer, Duration.ZERO);
    private static final Map<String, SimulatedFamily> FAMILIES = new ConcurrentHashMap<>();
    private static final List<String> TOKENS = new CopyOnWriteArrayList<>();

    @Override
    public void initialize(ConfigurableApplicationContext context) {
        String town = "ent.api-particulier.towns[0].";
        context.getEnvironment()
                .getPropertySources()
                .addFirst(new MapPropertySource(
                        "asking-town",
                        Map.of(
                                "ent.standalone.data",
                                "as in the demonstration",
                                "ent.api-particulier.url",
                                SIMULATOR.url().toString(),
                                town + "territory",
                                TERRITORY.toString(),
                                town + "recipient",
                                "99000000100018",
                                town + "token",
                                QuotientSimulator.TOKEN)));
    }

    static void know(String familyName, SimulatedFamily family) {
        FAMILIES.put(familyName, family);
    }

    /** The token that came last. */
    static String token() {
        return TOKENS.getLast();
    }

    private static Reply reply(SimulatedRegister.AskedIdentity asked) {
        SimulatedFamily family = FAMILIES.get(asked.birthName());
        return family == null ? Reply.Fault.ABSENT_BOTH : family;
    }

    private static Bearers.Bearer bearer(String token) {
        TOKENS.add(token);
        return new RealmBearers(SharedServices.keycloak().realm("franceconnect")).of(token);
    }
}
