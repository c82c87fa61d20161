package fr.ent.gateway.franceconnect;

import fr.ent.canteen.QuotientByFranceConnect.AskOutcome;

/**
 * The end of the way, in the word by which the web application chooses its sentence.
 *
 * @param word {@code found}, else why not: {@code absent-both}
 */
record ReturnOutcome(String word) {

    /** They refused at FranceConnect, or weren't identified there. */
    static final ReturnOutcome REFUSED = new ReturnOutcome("refused");

    static final ReturnOutcome OTHER_PERSON = new ReturnOutcome("other-person");

    /** They come back to a session that knows nothing of their leaving, or know it no longer. */
    static final ReturnOutcome EXPIRED = new ReturnOutcome("expired");

    static final ReturnOutcome TOO_LATE = new ReturnOutcome("france-connect-expired");

    static final ReturnOutcome FAILED = new ReturnOutcome("failed");

    static ReturnOutcome of(AskOutcome answer) {
        return switch (answer) {
            case AskOutcome.Found found -> new ReturnOutcome("found");
            case AskOutcome.NotFound(String why) -> new ReturnOutcome(why);
        };
    }
}
