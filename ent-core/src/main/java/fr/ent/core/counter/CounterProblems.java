package fr.ent.core.counter;

import fr.ent.core.HouseholdId;
import fr.ent.core.http.Problem;
import java.util.Map;

/** Refusals at the counter. */
final class CounterProblems {

    /** It is the agent's own family: a colleague does it. */
    static final String OWN_FAMILY = "403 core:own-family";

    /** A court has barred an adult from a child of the household: {@code personId}, where a known one was written down. */
    static final String BARRED = "409 core:guardian-barred";

    /** The adult {@code personId} lives in another household; split that one. */
    static final String LIVES_ELSEWHERE = "409 core:lives-elsewhere";

    /**
     * The child at {@code position} in the list, from 0, is a pupil who is known: one of {@code childIds}. Unless
     * {@code sure}, send {@code confirmed} if it is another child.
     */
    static final String KNOWN_PUPIL = "409 core:known-pupil";

    /**
     * The adult at {@code position} in the list, from 0, has the name of {@code personIds}, who are known. If it is
     * somebody else, send {@code confirmed}; if {@code sure}, one has the same birth date: read papers and send
     * {@code papersSeen}.
     */
    static final String KNOWN_PERSON = "409 core:known-person";

    /** Somebody named doesn't live there, or nobody would be left. */
    static final String OTHER_MEMBERS = "409 core:other-members";

    /** The person serves the town or signs in by FranceConnect, and keeps the civil identity that opens the account. */
    static final String IDENTITY_FIXED = "409 core:identity-fixed";

    private CounterProblems() {}

    static HouseholdId done(HouseholdOutcome outcome) {
        return switch (outcome) {
            case HouseholdOutcome.Changed(var household) -> household;
            case HouseholdOutcome.OwnFamily own -> throw Problem.of(OWN_FAMILY);
            case HouseholdOutcome.Barred(var person) ->
                throw person == null ? Problem.of(BARRED) : Problem.of(BARRED, Map.of("personId", person));
            case HouseholdOutcome.KnownPerson(var people, int at, boolean sure) ->
                throw Problem.of(KNOWN_PERSON, Map.of("personIds", people, "position", at, "sure", sure));
            case HouseholdOutcome.LivesElsewhere(var person) ->
                throw Problem.of(LIVES_ELSEWHERE, Map.of("personId", person));
            case HouseholdOutcome.KnownPupil(var children, int at, boolean sure) ->
                throw Problem.of(KNOWN_PUPIL, Map.of("childIds", children, "position", at, "sure", sure));
            case HouseholdOutcome.OtherMembers other -> throw Problem.of(OTHER_MEMBERS);
        };
    }
}
