package fr.ent.canteen.prices.quotient.source;

import org.springframework.core.env.Environment;
import org.springframework.stereotype.Component;

/** Stops the start of a product that asks the simulator, or sends its token over an open line. */
@Component
class NoSimulatorInProduction {

    /** The beginning of the simulator's token. */
    private static final String SIMULATED = "simulator-";

    NoSimulatorInProduction(SourceSettings settings, Environment environment) {
        if (settings.towns().isEmpty() || environment.containsProperty("ent.standalone.data")) {
            return;
        }
        if (settings.towns().stream().anyMatch(town -> town.token().startsWith(SIMULATED))) {
            throw new IllegalStateException(
                    "ent.api-particulier names the simulator's token, which is for the demonstration only: put the"
                            + " token there that API Particulier gave this town.");
        }
        if (!"https".equals(settings.url().getScheme())) {
            throw new IllegalStateException(
                    "ent.api-particulier.url isn't https: a token and family data must not travel in the open.");
        }
    }
}
