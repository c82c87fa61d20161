package fr.ent.homework.library.loan;

import org.springframework.context.ApplicationContext;

/** Begins a morning for tests: what the background does of itself once a day has begun. */
public final class Mornings {

    private Mornings() {}

    public static void begin(ApplicationContext context) {
        context.getBean(KeepRound.class).everywhere();
    }
}
