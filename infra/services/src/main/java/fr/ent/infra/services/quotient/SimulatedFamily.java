package fr.ent.infra.services.quotient;

import java.time.YearMonth;
import java.util.List;
import java.util.OptionalInt;

/**
 * A file of CAF or MSA.
 *
 * @param provider {@code CNAF} or {@code MSA}
 * @param value in euros; empty when there is a file and no quotient
 */
public record SimulatedFamily(
        String provider,
        OptionalInt value,
        YearMonth month,
        List<SimulatedPerson> claimants,
        List<SimulatedPerson> children)
        implements Reply {

    public SimulatedFamily {
        claimants = List.copyOf(claimants);
        children = List.copyOf(children);
    }
}
