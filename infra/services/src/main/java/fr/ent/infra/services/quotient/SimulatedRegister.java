package fr.ent.infra.services.quotient;

/** The people whom the simulator knows. */
public interface SimulatedRegister {

    /** The reply about a person. */
    Reply of(AskedIdentity asked);

    /** A civil identity as asked about; dates and places may be empty. */
    record AskedIdentity(String birthName, String givenNames, String sex, String birthDate, String birthPlace) {}
}
