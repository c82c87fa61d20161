package fr.ent.core.merge.people;

import org.springframework.context.ApplicationContext;

/** The round of the background in which old merges are forgotten, for tests of other packages and modules. */
public final class MergeRound {

    private MergeRound() {}

    public static void pass(ApplicationContext application) {
        application.getBean(ForgetMerges.class).everywhere();
    }
}
