package fr.ent.gateway.franceconnect;

import fr.ent.canteen.QuotientByFranceConnect.Answer;

/**
 * The end of the way, in the word by which the web application chooses its sentence.
 *
 * @param word {@code found}, else why not: {@code absent-both}
 */
record Outcome(String word) {

    /** They refused at FranceConnect, or weren't identified there. */
    static final Outcome REFUSED = new Outcome("refused");

    static final Outcome OTHER_PERSON = new Outcome("other-person");

    /** They come back to a session that knows nothing of their leaving, or know it no longer. */
    static final Outcome EXPIRED = new Outcome("expired");

    static final Outcome TOO_LATE = new Outcome("france-connect-expired");

    static final Outcome FAILED = new Outcome("failed");

    static Outcome of(Answer answer) {
        return switch (answer) {
            case Answer.Found found -> new Outcome("found");
            case Answer.Missed(String why) -> new Outcome(why);
        };
    }
}
