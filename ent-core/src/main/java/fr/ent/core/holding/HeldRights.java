package fr.ent.core.holding;

/** Says in SQL which rights hold: those that have begun and aren't over. */
public final class HeldRights {

    private HeldRights() {}

    /** The condition that the row of {@code core.role_grant} under this name holds at the moment {@code :now}. */
    public static String held(String row) {
        return "((%1$s.ends_at is null or %1$s.ends_at > :now) and (%1$s.starts_at is null or %1$s.starts_at <= :now))"
                .formatted(row);
    }
}
