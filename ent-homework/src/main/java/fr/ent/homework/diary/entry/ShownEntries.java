package fr.ent.homework.diary.entry;

/** Says in SQL which entries of the diary are shown, of {@code homework.entry e}. */
public final class ShownEntries {

    /** Those that a pupil of the class and its family read; takes {@code child}, which may be nobody. */
    public static final String TO_CHILD = """
            e.deleted_at is null and e.state = 'PUBLISHED'
              and (not e.for_some
                   or exists (select from homework.entry_pupil p
                              where p.territory_id = e.territory_id and p.entry_id = e.id and p.child_id = :child))""";

    private ShownEntries() {}
}
