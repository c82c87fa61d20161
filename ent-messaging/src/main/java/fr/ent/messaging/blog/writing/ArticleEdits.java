package fr.ent.messaging.blog.writing;

import fr.ent.core.ChildId;
import fr.ent.core.NewId;
import fr.ent.core.PersonId;
import fr.ent.core.Viewer;
import fr.ent.core.persistence.Sql;
import fr.ent.core.storage.FileId;
import fr.ent.messaging.ArticleId;
import fr.ent.messaging.blog.ArticleAudience;
import fr.ent.messaging.blog.ArticleFacts;
import fr.ent.messaging.blog.CheckedPeople;
import fr.ent.messaging.project.block.ProjectBlock;
import fr.ent.messaging.project.block.ProjectBlocks;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.springframework.stereotype.Component;

/** Published articles as they were before they were changed. */
@Component
class ArticleEdits {

    /** Former versions of an article that are kept, the latest. */
    private static final int MOST = 100;

    private final Sql sql;

    ArticleEdits(Sql sql) {
        this.sql = sql;
    }

    /** To be called before the blocks of a page are written anew. */
    void add(ArticleFacts before, CheckedPeople people, Viewer editor, Instant now) {
        UUID edit = NewId.next();
        sql.of("""
                        insert into messaging.article_edit
                               (id, article_id, editor_id, edited_at, title, body, audience, file_ids, blocks)
                        values (:id, :article, :editor, :now, :title, :body, :audience, :files,
                                (select blocks from messaging.article_project where article_id = :article))""")
                .with("id", edit)
                .with("article", before.id())
                .with("editor", editor.person())
                .with("now", now)
                .with("title", before.content().title())
                .with("body", before.content().text())
                .with("audience", before.content().audience())
                .ids("files", before.content().files())
                .run();
        List<NamedFace> faces = people.faces().entrySet().stream()
                .flatMap(picture -> picture.getValue().stream().map(pupil -> new NamedFace(picture.getKey(), pupil)))
                .toList();
        sql.of("""
                        insert into messaging.article_edit_face (edit_id, file_id, pupil_id)
                        select :edit, file, pupil from unnest(:files, :pupils) as face (file, pupil)""")
                .with("edit", edit)
                .ids("files", faces, NamedFace::file)
                .ids("pupils", faces, NamedFace::pupil)
                .run();
        sql.of("""
                        delete from messaging.article_edit where id in (
                            select id from messaging.article_edit
                            where article_id = :article order by edited_at desc, id desc offset :most)""").with("article", before.id()).with("most", MOST).run();
    }

    /** The latest first. Two statements. */
    List<ArticleEdit> list(ArticleId article) {
        Map<UUID, List<NamedFace>> faces = sql.of("""
                        select f.edit_id, f.file_id, f.pupil_id from messaging.article_edit_face f
                        join messaging.article_edit e on e.territory_id = f.territory_id and e.id = f.edit_id
                        where e.article_id = :article order by f.edit_id, f.file_id, f.pupil_id""")
                .with("article", article)
                .groups(
                        row -> row.uuid("edit_id"),
                        row -> new NamedFace(row.id("file_id", FileId::new), row.id("pupil_id", ChildId::new)));
        return sql.of("""
                        select id, editor_id, edited_at, title, body, audience, file_ids,
                               coalesce(blocks, '{"blocks": []}') as blocks from messaging.article_edit
                        where article_id = :article order by edited_at desc, id desc limit :most""")
                .with("article", article)
                .with("most", MOST)
                .list(row -> new ArticleEdit(
                        row.id("editor_id", PersonId::new),
                        row.instant("edited_at"),
                        row.text("title"),
                        row.text("body"),
                        row.choice("audience", ArticleAudience.class),
                        row.ids("file_ids", FileId::new),
                        row.json("blocks", ProjectBlocks.class).blocks(),
                        faces.getOrDefault(row.uuid("id"), List.of())));
    }

    /**
     * An article until somebody changed it.
     *
     * @param blocks none but of a page
     */
    record ArticleEdit(
            PersonId editor,
            Instant at,
            String title,
            String text,
            ArticleAudience audience,
            List<FileId> files,
            List<ProjectBlock> blocks,
            List<NamedFace> faces) {

        List<ChildId> listOn(FileId file) {
            return faces.stream()
                    .filter(face -> face.file().equals(file))
                    .map(NamedFace::pupil)
                    .toList();
        }
    }

    /** A pupil who was said to be on a picture. */
    record NamedFace(FileId file, ChildId pupil) {}
}
