package fr.ent.core.signin;

import java.util.List;
import java.util.Set;

/**
 * The means of an account, as they were met.
 *
 * @param passwordChanged whether the password is new
 * @param made the kinds of second factors of which there is a new one
 * @param factors all second factors
 */
public record MetMeans(boolean passwordChanged, Set<SecondFactor> made, List<EnrolledFactor> factors) {

    public MetMeans {
        made = Set.copyOf(made);
        factors = List.copyOf(factors);
    }
}
