package fr.ent.core.onboarding.batch;

/**
 * The pupils whom an import would make leave.
 *
 * @param pupils how many the school has
 */
record Departures(int leaving, int pupils) {

    /** Whether so many leave that the file may be a part of the school only: more than a tenth. */
    boolean areMany() {
        return leaving * 10 > pupils;
    }
}
