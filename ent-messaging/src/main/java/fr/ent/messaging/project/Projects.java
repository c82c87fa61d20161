package fr.ent.messaging.project;

import fr.ent.core.persistence.Sql;
import fr.ent.messaging.ArticleId;
import fr.ent.messaging.project.block.ProjectBlocks;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** Blocks of project pages in the database; one statement each. */
@Component
class Projects {

    private final Sql sql;

    Projects(Sql sql) {
        this.sql = sql;
    }

    Optional<ProjectBlocks> find(ArticleId article) {
        return sql.of("select blocks from messaging.article_project where article_id = :article")
                .with("article", article)
                .find(row -> row.json("blocks", ProjectBlocks.class));
    }

    void write(ArticleId article, ProjectBlocks blocks) {
        sql.of("""
                        insert into messaging.article_project (article_id, blocks) values (:article, :blocks)
                        on conflict (territory_id, article_id) do update set blocks = excluded.blocks""").with("article", article).json("blocks", blocks).run();
    }
}
