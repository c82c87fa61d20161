package fr.ent.infra.broker;

import java.net.URI;
import java.util.Optional;
import org.keycloak.sessions.AuthenticationSessionModel;

/** The name of a town as the product sends it along with a sign-in. */
final class SealedTown {

    private SealedTown() {}

    /** The name, if the seal is the product's and for this address. */
    static Optional<String> find(AuthenticationSessionModel journey, URI site) {
        return Optional.ofNullable(Seal.parameter(journey, "town"))
                .filter(town -> Seal.isOn(site + "\n" + town, "town_seal", journey));
    }
}
