package fr.ent.messaging.blog.assignment;

import fr.ent.core.ChildId;
import fr.ent.core.ClassId;
import fr.ent.core.PersonId;
import fr.ent.core.SchoolId;
import fr.ent.core.persistence.Row;
import fr.ent.core.persistence.Sql;
import fr.ent.messaging.ArticleId;
import fr.ent.messaging.ArticlePlace;
import fr.ent.messaging.AssignmentId;
import fr.ent.messaging.blog.ArticleState;
import fr.ent.messaging.blog.assignment.AssignmentFacts.AssignedArticle;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Assignments in the database. */
@Component
class Assignments {

    /** Assignments of a class that are shown together, the latest. */
    private static final int MOST = 100;

    private static final String FACTS = """
            select s.id, s.class_id, s.school_id, s.journal, s.teacher_id, s.title, s.words, s.due_on, s.given_at,
                   s.article_id, a.state,
                   array(select p.pupil_id from messaging.assignment_pupil p where p.assignment_id = s.id order by p.pupil_id) as pupils
            from messaging.article_assignment s
            left join messaging.article a on a.territory_id = s.territory_id and a.id = s.article_id
            """;

    private final Sql sql;

    Assignments(Sql sql) {
        this.sql = sql;
    }

    /** @param pupil whose own are asked for; all without */
    List<AssignmentFacts> list(ClassId schoolClass, @Nullable PersonId pupil) {
        return sql.of(FACTS + """
                        where s.class_id = :class
                          and (cast(:pupil as uuid) is null
                               or exists (select from messaging.assignment_pupil p
                                          where p.assignment_id = s.id and p.pupil_id = :pupil))
                        order by s.given_at desc, s.id desc limit :most""")
                .with("class", schoolClass)
                .with("pupil", pupil)
                .with("most", MOST)
                .list(Assignments::facts);
    }

    Optional<AssignmentFacts> find(AssignmentId id) {
        return sql.of(FACTS + "where s.id = :id").with("id", id).find(Assignments::facts);
    }

    /** The same, which nobody else changes until the end of the transaction. */
    Optional<AssignmentFacts> hold(AssignmentId id) {
        return sql.of("select id from messaging.article_assignment where id = :id for update")
                .with("id", id)
                .find(row -> row.id("id", AssignmentId::new))
                .flatMap(this::find);
    }

    /** Writes it, or what is changed of it: its article stays. */
    void write(AssignmentFacts assignment) {
        sql.of("""
                        insert into messaging.article_assignment
                               (id, class_id, school_id, journal, teacher_id, title, words, due_on, given_at)
                        values (:id, :class, :school, :journal, :teacher, :title, :words, :due, :given)
                        on conflict (territory_id, id) do update
                        set journal = excluded.journal, title = excluded.title, words = excluded.words, due_on = excluded.due_on""")
                .with("id", assignment.id())
                .with("class", assignment.ofClass().classId())
                .with("school", assignment.ofClass().schoolId())
                .with("journal", assignment.content().journal())
                .with("teacher", assignment.teacher())
                .with("title", assignment.content().title())
                .with("words", assignment.content().words())
                .with("due", assignment.content().dueOn())
                .with("given", assignment.givenAt())
                .run();
        writePupils(assignment.id(), assignment.content().pupilIds());
    }

    private void writePupils(AssignmentId assignment, Collection<ChildId> pupils) {
        sql.of("delete from messaging.assignment_pupil where assignment_id = :assignment and pupil_id <> all(:pupils)")
                .with("assignment", assignment)
                .ids("pupils", pupils)
                .run();
        sql.of("""
                        insert into messaging.assignment_pupil (assignment_id, pupil_id)
                        select :assignment, pupil from unnest(:pupils) as pupil on conflict do nothing""").with("assignment", assignment).ids("pupils", pupils).run();
    }

    void link(AssignmentId assignment, ArticleId article) {
        sql.of("update messaging.article_assignment set article_id = :article where id = :assignment")
                .with("article", article)
                .with("assignment", assignment)
                .run();
    }

    void remove(AssignmentId assignment) {
        sql.of("delete from messaging.article_assignment where id = :assignment")
                .with("assignment", assignment)
                .run();
    }

    private static AssignmentFacts facts(Row row) {
        ArticleId article = row.idOrNull("article_id", ArticleId::new);
        return new AssignmentFacts(
                row.id("id", AssignmentId::new),
                new ArticlePlace(row.id("class_id", ClassId::new), row.id("school_id", SchoolId::new)),
                row.id("teacher_id", PersonId::new),
                new AssignmentContent(
                        row.text("title"),
                        row.text("words"),
                        row.ids("pupils", ChildId::new),
                        row.dayOrNull("due_on"),
                        row.flag("journal")),
                row.instant("given_at"),
                article == null ? null : new AssignedArticle(article, row.choice("state", ArticleState.class)));
    }
}
