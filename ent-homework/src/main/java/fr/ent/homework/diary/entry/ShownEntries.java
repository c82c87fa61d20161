package fr.ent.homework.diary.entry;

import fr.ent.core.moving.ClassOnDay;

/** Says in SQL which entries of the diary are shown, of {@code homework.entry e}. */
public final class ShownEntries {

    /** The day for which an entry is. */
    public static final String DAY = "coalesce(e.due_on, e.given_on)";

    /** Whether it is of a class in which the child is no more; takes {@code class}. */
    public static final String FORMER = "(e.class_id <> :class and e.group_id is null)";

    /**
     * Those that a pupil of a class and its family read, of groups in which the class takes part too, and what
     * was written for a group of the school before they left it; of a pupil who was moved each day those of the class in which it
     * was, and what it had handed in there for a day to come; nothing is for days after an announced last one but what was handed in. Takes
     * {@code class} and {@code child}, which may be nobody.
     */
    public static final String TO_CHILD = toChild("true");

    private ShownEntries() {}

    /**
     * The same where many are asked for.
     *
     * @param days what the statement asks of their days: said of the class's own here, they are found by its indexes of days
     */
    public static String toChild(String days) {
        return """
                (e.class_id = any(array(%s union all select cast(:class as uuid))) and (%s) and (%s or %s)
                 or e.group_id = any(array(select m.group_id from homework.group_pupil m
                                           join homework.group_class c
                                             on c.territory_id = m.territory_id and c.group_id = m.group_id
                                           where m.child_id = :child and c.class_id = :class))
                   and exists (select from homework.group_class t
                               where t.territory_id = e.territory_id and t.group_id = e.group_id and %s)
                 or e.group_id is not null
                   and e.id = any(array(select k.entry_id from homework.entry_pupil k where k.child_id = :child))
                   and (select c.school_id from core.school_class c where c.id = e.class_id)
                       = (select c.school_id from core.school_class c where c.id = :class))
                  and e.deleted_at is null and e.state = 'PUBLISHED'
                  and not (%s)
                  and (not e.for_some
                       or exists (select from homework.entry_reader p
                                  where p.territory_id = e.territory_id and p.entry_id = e.id and p.child_id = :child))""".formatted(
                        ClassOnDay.former(":child"),
                        days,
                        wasIn("e.class_id"),
                        handedIn(":child"),
                        wasIn("t.class_id"),
                        isLeftUndone(":child"));
    }

    /** Whether a child has handed something in. */
    public static String handedIn(String child) {
        return "exists (select from homework.hand_in h where h.territory_id = e.territory_id and h.entry_id = e.id and h.child_id = "
                + child + ")";
    }

    /** Whether it is for a day after the announced last one of a child, who hasn't handed it in. */
    public static String isLeftUndone(String child) {
        return isAfterLastDay(child) + " and not " + handedIn(child);
    }

    private static String isAfterLastDay(String child) {
        return "exists (select from core.pupil_leaving l where l.child_id = " + child
                + " and l.left_at is null and l.leaves_on <= " + DAY + ")";
    }

    private static String wasIn(String schoolClass) {
        return ClassOnDay.wasIn(":child", schoolClass, DAY, schoolClass + " = :class");
    }
}
