package fr.ent.infra.services.quotient;

/** Whom the simulator knows. */
public interface Register {

    /** What is answered about somebody. */
    Reply of(Asked asked);

    /** A civil identity as asked about; dates and places may be empty. */
    record Asked(String birthName, String givenNames, String sex, String birthDate, String birthPlace) {}
}
