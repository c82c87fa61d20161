package fr.ent.core.entry;

import fr.ent.core.ChildId;
import fr.ent.core.ClassId;
import fr.ent.core.persistence.Row;
import fr.ent.core.persistence.Sql;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;

/**
 * The children of a class, and the picture of each. A child without one gets the next that is free, always the same as long as the
 * class is the same; it is kept from the moment that somebody shows a card or prints one.
 */
@Component
public class PupilEntries {

    private static final String ALL = """
            select p.id, n.given_name, coalesce(nullif(n.usual_name, ''), n.family_name) as family_name, n.birth_date,
                   case when e.class_id = p.class_id then e.picture end as picture,
                   case when e.class_id = p.class_id then e.card_made_at end as card_made_at,
                   e.secret, coalesce(e.misses, 0) as misses, e.locked_until, e.choose_until
            from core.pupil p
            join core.person n on n.territory_id = p.territory_id and n.id = p.id
            left join core.pupil_entry e on e.territory_id = p.territory_id and e.child_id = p.id
            where p.left_on is null and p.class_id = :class
            order by n.given_key, n.family_key, p.id""";

    private final Sql sql;

    PupilEntries(Sql sql) {
        this.sql = sql;
    }

    /** By given name, as children look for each other. */
    public List<PupilEntry> list(ClassId schoolClass) {
        List<ListedRow> rows = sql.of(ALL).with("class", schoolClass).list(ListedRow::of);
        FreePictures free = new FreePictures(
                rows.stream().map(ListedRow::picture).flatMap(Optional::stream).toList());
        return rows.stream()
                .map(row -> row.with(row.picture().orElseGet(free::next)))
                .toList();
    }

    public Optional<PupilEntry> find(ClassId schoolClass, ChildId child) {
        return list(schoolClass).stream()
                .filter(one -> one.child().equals(child))
                .findFirst();
    }

    /** The child whose own card has a code with this hash, and the class that it is a card of. */
    public Optional<CardOwner> findByCard(String hash) {
        return sql.of("""
                        select e.child_id, e.class_id from core.pupil_entry e
                        join core.pupil p on p.territory_id = e.territory_id and p.id = e.child_id
                        where e.card_hash = :hash and p.class_id = e.class_id and p.left_on is null""")
                .with("hash", hash)
                .find(row -> new CardOwner(row.id("child_id", ChildId::new), row.id("class_id", ClassId::new)));
    }

    /**
     * Keeps the pictures of all children of a class. One who came from another class keeps its three secret pictures and loses the
     * card of that class.
     */
    public List<PupilEntry> keep(ClassId schoolClass) {
        sql.of("select id from core.school_class where id = :class for no key update")
                .with("class", schoolClass)
                .each(row -> {});
        leave(schoolClass);
        List<PupilEntry> all = list(schoolClass);
        sql.of("""
                        insert into core.pupil_entry (child_id, class_id, picture)
                        select s.child, :class, s.picture from unnest(:children, :pictures) as s (child, picture)
                        on conflict (territory_id, child_id) do update
                        set class_id = excluded.class_id, picture = excluded.picture, card_hash = null, card_made_at = null
                        where core.pupil_entry.class_id <> excluded.class_id or core.pupil_entry.picture is null""")
                .with("class", schoolClass)
                .ids("children", all, PupilEntry::child)
                .texts("pictures", all, one -> one.picture().text())
                .run();
        return all;
    }

    /** Those who went to another class, or left, give their pictures back to the ones who came. */
    private void leave(ClassId schoolClass) {
        sql.of("""
                        update core.pupil_entry e set picture = null, card_hash = null, card_made_at = null
                        from core.pupil p
                        where e.class_id = :class and p.territory_id = e.territory_id and p.id = e.child_id
                          and (p.class_id <> e.class_id or p.left_on is not null) and e.picture is not null""").with("class", schoolClass).run();
    }

    /** Whether the picture was free in the class. */
    public boolean change(ClassId schoolClass, ChildId child, EntryPicture picture) {
        return sql.of("""
                        update core.pupil_entry set picture = :picture
                        where child_id = :child and class_id = :class
                          and not exists (select from core.pupil_entry o
                                          where o.class_id = :class and o.picture = :picture and o.child_id <> :child)""")
                .with("picture", picture.text())
                .with("child", child)
                .with("class", schoolClass)
                .changedOne();
    }

    /** A child and the class of its card. */
    public record CardOwner(ChildId child, ClassId schoolClass) {}

    /** A row whose child may have no picture yet. */
    private record ListedRow(PupilEntry entry, Optional<EntryPicture> picture) {

        private static final EntryPicture NONE = new EntryPicture(EntryAnimal.LION, EntryTint.SUN);

        static ListedRow of(Row row) {
            Optional<EntryPicture> picture =
                    Optional.ofNullable(row.textOrNull("picture")).map(EntryPicture::read);
            return new ListedRow(
                    new PupilEntry(
                            row.id("id", ChildId::new),
                            row.text("given_name"),
                            row.text("family_name"),
                            row.dayOrNull("birth_date"),
                            picture.orElse(NONE),
                            row.instantOrNull("card_made_at"),
                            row.textOrNull("secret"),
                            row.whole("misses"),
                            row.instantOrNull("locked_until"),
                            row.instantOrNull("choose_until")),
                    picture);
        }

        PupilEntry with(EntryPicture given) {
            return new PupilEntry(
                    entry.child(),
                    entry.givenName(),
                    entry.familyName(),
                    entry.born(),
                    given,
                    entry.cardMadeAt(),
                    entry.secret(),
                    entry.misses(),
                    entry.lockedUntil(),
                    entry.chooseUntil());
        }
    }
}
