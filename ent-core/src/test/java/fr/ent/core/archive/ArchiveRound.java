package fr.ent.core.archive;

import org.springframework.context.ApplicationContext;

/** The round of the background in which archives are made and removed, for tests of other modules. */
public final class ArchiveRound {

    private ArchiveRound() {}

    public static void pass(ApplicationContext application) {
        application.getBean(DataExportRounds.class).everywhere();
    }
}
