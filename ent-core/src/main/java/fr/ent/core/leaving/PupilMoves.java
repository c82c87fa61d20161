package fr.ent.core.leaving;

/** Moves of pupils by hand, as far as files and leavings look at them. */
public final class PupilMoves {

    /** Whether a pupil {@code p} comes to another school by a move that is announced: their own school's files don't miss them. */
    public static final String LEADS_ELSEWHERE = """
            exists (select from core.pupil_move m
                    join core.school_class k on k.territory_id = m.territory_id and k.id = m.class_id
                    where m.territory_id = p.territory_id and m.child_id = p.id and m.state = 'ANNOUNCED'
                      and k.school_id <> p.school_id)""";

    private PupilMoves() {}
}
