package fr.ent.messaging.blog.poll;

import fr.ent.core.PersonId;
import fr.ent.core.persistence.Row;
import fr.ent.core.persistence.Sql;
import fr.ent.messaging.ArticleId;
import java.time.Instant;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** Polls in the database; one statement each. */
@Component
class Polls {

    private final Sql sql;

    Polls(Sql sql) {
        this.sql = sql;
    }

    Optional<PollFacts> find(ArticleId article, PersonId viewer) {
        return sql.of("""
                        select p.question, p.answers, p.closes_at,
                               (select v.choice from messaging.article_vote v
                                where v.article_id = p.article_id and v.person_id = :viewer) as mine,
                               array(select count(v.person_id)::int
                                     from generate_subscripts(p.answers, 1) as place
                                     left join messaging.article_vote v on v.article_id = p.article_id and v.choice = place - 1
                                     group by place order by place) as voices
                        from messaging.article_poll p where p.article_id = :article""")
                .with("viewer", viewer)
                .with("article", article)
                .find(row -> new PollFacts(content(row), row.wholes("voices"), row.wholeOrNull("mine")));
    }

    /** The poll, which nobody changes and for which nobody votes until the end of the transaction. */
    Optional<PollContent> hold(ArticleId article) {
        return sql.of(
                        "select question, answers, closes_at from messaging.article_poll where article_id = :article for update")
                .with("article", article)
                .find(Polls::content);
    }

    boolean hasVoices(ArticleId article) {
        return sql.of("select exists (select from messaging.article_vote where article_id = :article) as voted")
                .with("article", article)
                .get(row -> row.flag("voted"));
    }

    void write(ArticleId article, PollContent poll) {
        sql.of("""
                        insert into messaging.article_poll (article_id, question, answers, closes_at)
                        values (:article, :question, :answers, :closes)
                        on conflict (territory_id, article_id) do update
                        set question = excluded.question, answers = excluded.answers, closes_at = excluded.closes_at""")
                .with("article", article)
                .with("question", poll.question())
                .texts("answers", poll.answers())
                .with("closes", poll.closesAt())
                .run();
    }

    /** One that is closed already stays so. */
    boolean close(ArticleId article, Instant now) {
        return sql.of("""
                        update messaging.article_poll set closes_at = least(closes_at, :now)
                        where article_id = :article""").with("article", article).with("now", now).changedOne();
    }

    void remove(ArticleId article) {
        sql.of("delete from messaging.article_poll where article_id = :article")
                .with("article", article)
                .run();
    }

    void vote(ArticleId article, PersonId voter, int choice) {
        sql.of("""
                        insert into messaging.article_vote (article_id, person_id, choice)
                        values (:article, :voter, :choice)
                        on conflict (territory_id, article_id, person_id) do update set choice = excluded.choice""")
                .with("article", article)
                .with("voter", voter)
                .with("choice", choice)
                .run();
    }

    private static PollContent content(Row row) {
        return new PollContent(row.text("question"), row.texts("answers"), row.instantOrNull("closes_at"));
    }
}
