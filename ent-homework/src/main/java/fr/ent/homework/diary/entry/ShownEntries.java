package fr.ent.homework.diary.entry;

/** Says in SQL which entries of the diary are shown, of {@code homework.entry e}. */
public final class ShownEntries {

    private static final String RULE = """
            (e.class_id = :class%s
             or e.group_id = any(array(select m.group_id from homework.group_pupil m
                                       join homework.group_class c
                                         on c.territory_id = m.territory_id and c.group_id = m.group_id
                                       where m.child_id = :child and c.class_id = :class))
             or e.group_id is not null
               and e.id = any(array(select k.entry_id from homework.entry_pupil k where k.child_id = :child))
               and (select c.school_id from core.school_class c where c.id = e.class_id)
                   = (select c.school_id from core.school_class c where c.id = :class))
              and e.deleted_at is null and e.state = 'PUBLISHED'
              and (not e.for_some
                   or exists (select from homework.entry_reader p
                              where p.territory_id = e.territory_id and p.entry_id = e.id and p.child_id = :child))""";

    /**
     * Those that a pupil of a class and its family read, of groups in which the class takes part too, and what
     * was written for a group of the school before they left it; takes {@code class} and
     * {@code child}, which may be nobody.
     */
    public static final String TO_CHILD = RULE.formatted("");

    private ShownEntries() {}

    /**
     * The same where many are asked for.
     *
     * @param days what the statement asks of their days: said of the class's own here, they are found by its indexes of days
     */
    public static String toChild(String days) {
        return RULE.formatted(" and (" + days + ")");
    }
}
