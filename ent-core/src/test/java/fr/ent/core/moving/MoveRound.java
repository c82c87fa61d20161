package fr.ent.core.moving;

import org.springframework.context.ApplicationContext;

/** The round of the background in which pupils move, for tests of other packages and modules. */
public final class MoveRound {

    private MoveRound() {}

    public static void pass(ApplicationContext application) {
        application.getBean(CarryOutMoves.class).everywhere();
    }
}
