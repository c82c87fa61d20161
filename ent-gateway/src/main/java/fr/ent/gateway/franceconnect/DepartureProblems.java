package fr.ent.gateway.franceconnect;

/** Refusals to leave for a quotient with FranceConnect. */
final class DepartureProblems {

    /** The town doesn't fetch quotients this way. */
    static final String NOT_OFFERED = "409 canteen:quotient-fetch-not-offered";

    /** The session was opened in another way than with FranceConnect. */
    static final String OTHER_ACCOUNT = "409 canteen:quotient-other-account";

    private DepartureProblems() {}
}
