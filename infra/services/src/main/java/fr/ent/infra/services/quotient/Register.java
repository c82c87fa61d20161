package fr.ent.infra.services.quotient;

/** The people whom the simulator knows. */
public interface Register {

    /** The reply about a person. */
    Reply of(Asked asked);

    /** A civil identity as asked about; dates and places may be empty. */
    record Asked(String birthName, String givenNames, String sex, String birthDate, String birthPlace) {}
}
