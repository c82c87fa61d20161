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

/**
 * Pieces of work in portfolios, as they are kept. Files of an observation are shown as long as it shows nobody else: who is on them is
 * corrected there, and whoever follows the child opens them there.
 */
@Component
class PortfolioRows {

    private static final String SELECT = """
            select w.id, w.child_id, w.title, w.words, w.made_on, w.hand_in_id, w.observation_id,
                   w.comment_words, w.comment_sound_id, w.smiley, shown.file_ids,
                   cardinality(shown.file_ids) < cardinality(w.file_ids) as withheld
            from homework.portfolio_work w
            cross join lateral (
                select case when w.observation_id is null then w.file_ids
                            else array(select f.id from unnest(w.file_ids) with ordinality as f (id, place)
                                       where exists (select from homework.observation o
                                                     where o.id = w.observation_id and o.child_id = w.child_id
                                                       and f.id = any(o.file_ids) and\s""" + WorkOrigins.ALONE + """
                            ) order by f.place) end as file_ids) as shown\s""";

    private final Sql sql;
    private final Clock clock;

    PortfolioRows(Sql sql, Clock clock) {
        this.sql = sql;
        this.clock = clock;
    }

    /** The last one first. */
    List<PortfolioWork> list(ChildId child) {
        return sql.of(SELECT + "where w.child_id = :child order by w.made_on desc, w.id desc")
                .with("child", child)
                .list(PortfolioRows::read);
    }

    /** One of the child's, held until the transaction ends. */
    Optional<PortfolioWork> lock(PortfolioWorkId id, ChildId child) {
        return sql.of(SELECT + "where w.id = :id and w.child_id = :child for update of w")
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
                        row.idOrNull("observation_id", ObservationId::new),
                        row.flag("withheld")),
                new WorkComment(
                        row.textOrNull("comment_words"),
                        row.idOrNull("comment_sound_id", FileId::new),
                        row.choiceOrNull("smiley", Smiley.class)));
    }
}
