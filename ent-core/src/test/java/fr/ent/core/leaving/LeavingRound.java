package fr.ent.core.leaving;

import org.springframework.context.ApplicationContext;

/** The round of the background in which pupils leave, for tests of other packages and modules. */
public final class LeavingRound {

    private LeavingRound() {}

    public static void pass(ApplicationContext application) {
        application.getBean(LeavePupils.class).everywhere();
    }
}
