package fr.ent.canteen.prices.quotient.source;

import java.time.Duration;

/** A call that failed on their side or on the way. Without a cause: its message would repeat whom was asked about. */
final class SourceFailure extends RuntimeException {

    private final transient SourceAnswer.Missed answer;
    private final boolean repeatable;

    private SourceFailure(SourceAnswer.Missed answer, boolean repeatable) {
        super(answer.why().name());
        this.answer = answer;
        this.repeatable = repeatable;
    }

    /** Fast failures may be tried once more, unless they say when. */
    static SourceFailure fast(Miss why, Duration wait) {
        return new SourceFailure(new SourceAnswer.Missed(why, wait), wait.isZero());
    }

    /** The family has waited long enough already. */
    static SourceFailure slow(Miss why, Duration wait) {
        return new SourceFailure(new SourceAnswer.Missed(why, wait), false);
    }

    SourceAnswer.Missed answer() {
        return answer;
    }

    boolean isRepeatable() {
        return repeatable;
    }
}
