package fr.ent.canteen.prices.quotient.fetch;

import fr.ent.canteen.prices.quotient.Quotient;
import fr.ent.canteen.prices.quotient.source.NotFoundReason;
import java.time.Instant;
import java.util.List;

/** The answer that a family gets when it asks CAF or MSA. */
sealed interface FetchOutcome {

    sealed interface Refused extends FetchOutcome {}

    record Found(Quotient quotient) implements FetchOutcome {}

    /** @param again from when on asking again makes sense */
    record NotFound(NotFoundReason why, Instant again) implements Refused {}

    /** Asked not long ago for another household of the same person. */
    record AskedForOther(Instant again) implements Refused {}

    /** The town hall's file lacks what one is recognised by: {@code birthDate}, {@code birthPlace}… */
    record IdentityIncomplete(List<String> missing) implements Refused {}

    record NotOffered() implements Refused {}
}
