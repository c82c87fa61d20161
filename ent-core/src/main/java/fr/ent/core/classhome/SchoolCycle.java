package fr.ent.core.classhome;

import fr.ent.core.yearchange.plan.SchoolLevel;

/** The cycles of primary school, each with a programme of its own: nursery school, CP to CE2, and from CM1. */
public enum SchoolCycle {
    FIRST,
    SECOND,
    THIRD;

    public static SchoolCycle of(SchoolLevel level) {
        return switch (level) {
            case TPS, PS, MS, GS -> FIRST;
            case CP, CE1, CE2 -> SECOND;
            case CM1, CM2 -> THIRD;
        };
    }
}
