package fr.ent.core.departure;

import org.springframework.context.ApplicationContext;

/** The round of the background in which people who left are noted and deleted, for tests of other packages and modules. */
public final class DepartureRound {

    private DepartureRound() {}

    public static void pass(ApplicationContext application) {
        application.getBean(DeletePeople.class).everywhere();
    }
}
