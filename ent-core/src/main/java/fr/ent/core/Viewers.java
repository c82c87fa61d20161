package fr.ent.core;

import java.util.Collection;
import java.util.Optional;
import java.util.Set;

/** Turns an account of the identity provider into a viewer. */
public interface Viewers {

    /**
     * The person behind this account, with today's rights, and the versions of the territory's facts; empty when it is
     * tied to nobody. One statement; needs no territory in scope.
     *
     * @param subject the {@code sub} of the token
     */
    Optional<Arrival> findArrival(String subject);

    /** The person behind this account, with today's rights. */
    default Optional<Viewer> findViewer(String subject) {
        return findArrival(subject).map(Arrival::viewer);
    }

    /** The person an account stands for, in one statement and without their rights. Needs no territory in scope. */
    Optional<AccountTie> findTie(String subject);

    /** Those of these accounts of the territory in scope that still stand for someone who hasn't left; one statement. */
    Set<String> listTied(Collection<String> subjects);

    /** A person who arrives, and the versions of the facts that are told from memory. */
    record Arrival(Viewer viewer, FactVersions versions) {}
}
