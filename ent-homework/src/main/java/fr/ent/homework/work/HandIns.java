package fr.ent.homework.work;

import fr.ent.core.ChildId;
import fr.ent.core.PersonId;
import fr.ent.core.persistence.Row;
import fr.ent.core.persistence.Sql;
import fr.ent.core.storage.FileId;
import fr.ent.homework.EntryId;
import fr.ent.homework.work.HandInFacts.FeedbackFacts;
import fr.ent.homework.work.HandInFacts.HandInWork;
import fr.ent.homework.work.drawn.PictureDrawing;
import java.time.Clock;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import tools.jackson.core.type.TypeReference;

/** Tries at homework in the territory in scope, one statement each. */
@Component
public class HandIns {

    private static final String SELECT = """
            select h.id, h.entry_id, h.child_id, h.words, h.file_ids, h.handed_in_at,
                   f.words as feedback_words, f.stamp, f.sound_id, f.drawings, f.ask_again, f.author_id,
                   f.given_at
            from homework.hand_in h
            left join homework.feedback f on f.territory_id = h.territory_id and f.hand_in_id = h.id\s""";

    private static final TypeReference<List<PictureDrawing>> DRAWINGS = new TypeReference<>() {};

    private final Sql sql;
    private final Clock clock;

    HandIns(Sql sql, Clock clock) {
        this.sql = sql;
        this.clock = clock;
    }

    /** Tries of a child at these entries, the first one first. */
    public List<HandInFacts> list(ChildId child, Collection<EntryId> entries) {
        return sql.of(SELECT + "where h.child_id = :child and h.entry_id = any(:entries) order by h.handed_in_at, h.id")
                .with("child", child)
                .ids("entries", entries)
                .list(HandIns::read);
    }

    /** Tries of all children at an entry, the first one first. */
    List<HandInFacts> list(EntryId entry) {
        return sql.of(SELECT + "where h.entry_id = :entry order by h.handed_in_at, h.id")
                .with("entry", entry)
                .list(HandIns::read);
    }

    /**
     * A try, held until the transaction ends. It is read once it is held: a statement that waits doesn't see the answer that came
     * meanwhile.
     */
    Optional<HandInFacts> find(HandInId id) {
        return sql.of("select id from homework.hand_in where id = :id for update")
                .with("id", id)
                .find(row -> row.id("id", HandInId::new))
                .flatMap(held ->
                        sql.of(SELECT + "where h.id = :id").with("id", held).find(HandIns::read));
    }

    /** The new try; none once there are so many. */
    Optional<HandInFacts> add(EntryId entry, ChildId child, HandInContent content, int most) {
        HandInFacts added =
                new HandInFacts(HandInId.next(), entry, child, new HandInWork(content, clock.instant()), null);
        boolean isAdded = sql.of("""
                        insert into homework.hand_in (id, entry_id, child_id, words, file_ids, handed_in_at)
                        select :id, :entry, :child, :words, :files, :now
                        where (select count(*) from homework.hand_in where entry_id = :entry and child_id = :child) < :most""")
                .with("id", added.id())
                .with("entry", entry)
                .with("child", child)
                .with("words", content.text())
                .ids("files", content.files())
                .with("now", added.work().handedInAt())
                .with("most", most)
                .changedOne();
        return isAdded ? Optional.of(added) : Optional.empty();
    }

    void remove(HandInId id) {
        sql.of("delete from homework.hand_in where id = :id").with("id", id).run();
    }

    /** Those of these files that hang on tries of the child, or on what it has chosen for its portfolio. */
    Set<FileId> listHanging(ChildId child, Collection<FileId> files) {
        return sql.of("""
                        select distinct f.id from unnest(cast(:files as uuid[])) as f (id)
                        where exists (select from homework.hand_in h where h.child_id = :child and f.id = any(h.file_ids))
                           or exists (select from homework.portfolio_work w
                                      where w.child_id = :child and f.id = any(w.file_ids))""").with("child", child).ids("files", files).set(row -> row.id("id", FileId::new));
    }

    /** The feedback in place of a former one. */
    FeedbackFacts answer(HandInId id, FeedbackContent content, PersonId author) {
        FeedbackFacts given = new FeedbackFacts(content, author, clock.instant());
        sql.of("""
                        insert into homework.feedback
                            (hand_in_id, words, stamp, sound_id, drawings, ask_again, author_id, given_at)
                        values (:id, :words, :stamp, :sound, :drawings, :again, :author, :now)
                        on conflict (territory_id, hand_in_id) do update
                        set words = excluded.words, stamp = excluded.stamp, sound_id = excluded.sound_id,
                            drawings = excluded.drawings, ask_again = excluded.ask_again,
                            author_id = excluded.author_id, given_at = excluded.given_at""")
                .with("id", id)
                .with("words", content.text())
                .with("stamp", content.stamp())
                .with("sound", content.fileId())
                .json("drawings", content.drawn())
                .with("again", content.askAgain())
                .with("author", author)
                .with("now", given.givenAt())
                .run();
        return given;
    }

    void removeAnswer(HandInId id) {
        sql.of("delete from homework.feedback where hand_in_id = :id")
                .with("id", id)
                .run();
    }

    private static HandInFacts read(Row row) {
        return new HandInFacts(
                row.id("id", HandInId::new),
                row.id("entry_id", EntryId::new),
                row.id("child_id", ChildId::new),
                new HandInWork(
                        new HandInContent(row.textOrNull("words"), row.ids("file_ids", FileId::new)),
                        row.instant("handed_in_at")),
                feedback(row));
    }

    private static @Nullable FeedbackFacts feedback(Row row) {
        return row.instantOrNull("given_at") == null
                ? null
                : new FeedbackFacts(
                        new FeedbackContent(
                                row.textOrNull("feedback_words"),
                                row.choiceOrNull("stamp", FeedbackStamp.class),
                                row.idOrNull("sound_id", FileId::new),
                                row.json("drawings", DRAWINGS),
                                row.flag("ask_again")),
                        row.id("author_id", PersonId::new),
                        row.instant("given_at"));
    }
}
