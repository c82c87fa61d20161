package fr.ent.canteen.prices.quotient.source;

import java.time.Duration;

/** The outcome of a question. */
public sealed interface SourceAnswer {

    record Found(FoundQuotient quotient) implements SourceAnswer {}

    /** @param rest how long not to ask again, for a passing reason; zero when the source said nothing of it */
    record NotFound(NotFoundReason why, Duration rest) implements SourceAnswer {}
}
