package fr.ent.canteen.prices.quotient.source;

import java.time.Duration;

/** A call that failed on their side or on the way. Without a cause: its message would repeat whom was asked about. */
final class SourceFailure extends RuntimeException {

    private final transient SourceAnswer.NotFound answer;
    private final boolean repeatable;

    private SourceFailure(SourceAnswer.NotFound answer, boolean repeatable) {
        super(answer.why().name());
        this.answer = answer;
        this.repeatable = repeatable;
    }

    /** Fast failures may be tried once more, unless they say when. */
    static SourceFailure fast(NotFoundReason why, Duration wait) {
        return new SourceFailure(new SourceAnswer.NotFound(why, wait), wait.isZero());
    }

    /** The family has waited long enough already. */
    static SourceFailure slow(NotFoundReason why, Duration wait) {
        return new SourceFailure(new SourceAnswer.NotFound(why, wait), false);
    }

    SourceAnswer.NotFound answer() {
        return answer;
    }

    boolean isRepeatable() {
        return repeatable;
    }
}
