package fr.ent.core.onboarding.batch;

import org.springframework.context.ApplicationContext;

/** The round of the background in which lines of old imports are forgotten, for tests of other packages and modules. */
public final class ImportRound {

    private ImportRound() {}

    public static void pass(ApplicationContext application) {
        application.getBean(ForgetImports.class).everywhere();
    }
}
