package fr.ent.core.entry;

import fr.ent.core.ClassId;
import fr.ent.core.SchoolId;
import fr.ent.core.entry.ClassEntry.HeldEntry;
import fr.ent.core.entry.ClassEntry.HeldKind;
import fr.ent.core.persistence.Row;
import fr.ent.core.persistence.Sql;
import java.time.Instant;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** The rows of classes: their card, their hours, and who holds them open. A class that was closed for good has no entry. */
@Component
public class EntryRows {

    private static final String ENTRY = """
            select c.id, c.name, c.school_id, case when e.class_id is null then 6 else e.secrets_from end as secrets_from, e.hours::text as hours,
                   e.card_made_at, e.by_hand, e.by_hand_until
            from core.school_class c
            left join core.class_entry e on e.territory_id = c.territory_id and e.class_id = c.id
            where c.closed_on is null and\s""";

    private final Sql sql;

    EntryRows(Sql sql) {
        this.sql = sql;
    }

    public Optional<ClassEntry> find(ClassId id) {
        return sql.of(ENTRY + "c.id = :id").with("id", id).find(EntryRows::entry);
    }

    /** The class whose card has a code with this hash. */
    public Optional<ClassEntry> findByCard(String hash) {
        return sql.of(ENTRY + "e.card_hash = :hash").with("hash", hash).find(EntryRows::entry);
    }

    /** @param secretsFrom the age from which three pictures are asked for; none for never */
    public void writeRules(ClassId id, @Nullable Integer secretsFrom, EntryHours hours) {
        sql.of("""
                        insert into core.class_entry (class_id, secrets_from, hours) values (:id, cast(:secrets as smallint), :hours)
                        on conflict (territory_id, class_id) do update
                        set secrets_from = excluded.secrets_from, hours = excluded.hours, version = core.class_entry.version + 1""")
                .with("id", id)
                .with("secrets", secretsFrom)
                .json("hours", hours)
                .run();
    }

    public void hold(ClassId id, HeldKind kind, Instant until) {
        sql.of("""
                        insert into core.class_entry (class_id, by_hand, by_hand_until) values (:id, :kind, :until)
                        on conflict (territory_id, class_id) do update
                        set by_hand = excluded.by_hand, by_hand_until = excluded.by_hand_until,
                            version = core.class_entry.version + 1""").with("id", id).with("kind", kind).with("until", until).run();
    }

    /** Gives the class another card, or none; the one before opens nothing more. */
    public void writeCard(ClassId id, @Nullable String hash, Instant now) {
        sql.of("""
                        insert into core.class_entry (class_id, card_hash, card_made_at)
                        values (:id, cast(:hash as text), case when cast(:hash as text) is not null then :now end)
                        on conflict (territory_id, class_id) do update
                        set card_hash = excluded.card_hash, card_made_at = excluded.card_made_at,
                            version = core.class_entry.version + 1""").with("id", id).with("hash", hash).with("now", now).run();
    }

    private static ClassEntry entry(Row row) {
        HeldKind held = row.choiceOrNull("by_hand", HeldKind.class);
        return new ClassEntry(
                row.id("id", ClassId::new),
                row.text("name"),
                row.id("school_id", SchoolId::new),
                row.wholeOrNull("secrets_from"),
                row.has("hours") ? row.json("hours", EntryHours.class) : EntryHours.USUAL,
                row.instantOrNull("card_made_at"),
                held == null ? null : new HeldEntry(held, row.instant("by_hand_until")));
    }
}
