package fr.ent.homework.portfolio;

import fr.ent.core.ChildId;
import fr.ent.core.PersonId;
import fr.ent.core.persistence.Row;
import fr.ent.core.persistence.Sql;
import fr.ent.core.storage.FileId;
import fr.ent.homework.booklet.ObservationId;
import fr.ent.homework.portfolio.PortfolioWork.WorkPiece;
import fr.ent.homework.work.HandInId;
import java.time.Clock;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.springframework.stereotype.Component;

/** Pieces of work in portfolios, as they are kept. */
@Component
class PortfolioRows {

    private static final String SELECT = """
            select id, child_id, title, words, file_ids, made_on, hand_in_id, observation_id,
                   comment_words, comment_sound_id, smiley
            from homework.portfolio_work\s""";

    private final Sql sql;
    private final Clock clock;

    PortfolioRows(Sql sql, Clock clock) {
        this.sql = sql;
        this.clock = clock;
    }

    /** The last one first. */
    List<PortfolioWork> list(ChildId child) {
        return sql.of(SELECT + "where child_id = :child order by made_on desc, id desc")
                .with("child", child)
                .list(PortfolioRows::read);
    }

    /** One of the child's, held until the transaction ends. */
    Optional<PortfolioWork> lock(PortfolioWorkId id, ChildId child) {
        return sql.of(SELECT + "where id = :id and child_id = :child for update")
                .with("id", id)
                .with("child", child)
                .find(PortfolioRows::read);
    }

    int count(ChildId child) {
        return sql.of("select count(*) as n from homework.portfolio_work where child_id = :child")
                .with("child", child)
                .get(row -> row.whole("n"));
    }

    /** Whether it is new: the same try or observation is chosen once. */
    boolean add(PortfolioWork work, PersonId chooser) {
        return sql.of("""
                        insert into homework.portfolio_work (id, child_id, title, words, file_ids, hand_in_id, observation_id,
                                                             made_on, chosen_by, chosen_at)
                        values (:id, :child, :title, :words, :files, :handIn, :observation, :made, :chooser, :now)
                        on conflict do nothing""")
                .with("id", work.id())
                .with("child", work.child())
                .with("title", work.title())
                .with("words", work.piece().words())
                .ids("files", work.piece().files())
                .with("handIn", work.piece().handIn())
                .with("observation", work.piece().observation())
                .with("made", work.piece().madeOn())
                .with("chooser", chooser)
                .with("now", clock.instant())
                .changedOne();
    }

    void comment(PortfolioWorkId id, WorkComment comment) {
        sql.of("""
                        update homework.portfolio_work
                        set comment_words = :words, comment_sound_id = :sound, smiley = :smiley
                        where id = :id""")
                .with("id", id)
                .with("words", comment.text())
                .with("sound", comment.soundId())
                .with("smiley", comment.smiley())
                .run();
    }

    void remove(PortfolioWorkId id) {
        sql.of("delete from homework.portfolio_work where id = :id")
                .with("id", id)
                .run();
    }

    /** Those of these files that hang on the child's portfolio, its work or the answers to it. */
    Set<FileId> listHanging(ChildId child, Collection<FileId> files) {
        return sql.of("""
                        select distinct f.id from unnest(cast(:files as uuid[])) as f (id)
                        where exists (select from homework.portfolio_work w
                                      where w.child_id = :child and (f.id = any(w.file_ids) or f.id = w.comment_sound_id))
                           or exists (select from homework.hand_in h
                                      left join homework.feedback a on a.territory_id = h.territory_id and a.hand_in_id = h.id
                                      where h.child_id = :child and (f.id = any(h.file_ids) or f.id = a.sound_id))""").with("child", child).ids("files", files).set(row -> row.id("id", FileId::new));
    }

    private static PortfolioWork read(Row row) {
        return new PortfolioWork(
                row.id("id", PortfolioWorkId::new),
                row.id("child_id", ChildId::new),
                row.text("title"),
                new WorkPiece(
                        row.textOrNull("words"),
                        row.ids("file_ids", FileId::new),
                        row.day("made_on"),
                        row.idOrNull("hand_in_id", HandInId::new),
                        row.idOrNull("observation_id", ObservationId::new)),
                new WorkComment(
                        row.textOrNull("comment_words"),
                        row.idOrNull("comment_sound_id", FileId::new),
                        row.choiceOrNull("smiley", Smiley.class)));
    }
}
