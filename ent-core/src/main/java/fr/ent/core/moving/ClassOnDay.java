package fr.ent.core.moving;

/** Says in SQL in which class a pupil was on a day, as far as persons moved it: undone moves count for nothing. */
public final class ClassOnDay {

    private ClassOnDay() {}

    /** A select of the classes out of which a child was moved. */
    public static String former(String child) {
        return "select o.from_class_id from core.pupil_move o where o.child_id = " + child + " and o.state = 'DONE'";
    }

    /**
     * Whether a child was in a class on a day.
     *
     * @param now says of the class whether the child is in it at present
     */
    public static String wasIn(String child, String schoolClass, String day, String now) {
        return """
                (%4$s and not exists (select from core.pupil_move j
                                      where j.child_id = %1$s and j.class_id = %2$s and j.state = 'DONE' and j.first_day > %3$s)
                 or exists (select from core.pupil_move f
                            where f.child_id = %1$s and f.from_class_id = %2$s and f.state = 'DONE' and f.first_day > %3$s
                              and not exists (select from core.pupil_move b
                                              where b.territory_id = f.territory_id and b.child_id = f.child_id
                                                and b.class_id = f.from_class_id and b.state = 'DONE'
                                                and b.done_at < f.done_at and b.first_day > %3$s)))""".formatted(child, schoolClass, day, now);
    }
}
