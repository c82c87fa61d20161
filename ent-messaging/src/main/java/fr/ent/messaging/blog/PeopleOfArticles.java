package fr.ent.messaging.blog;

import fr.ent.core.ChildId;
import fr.ent.core.PersonId;
import fr.ent.core.persistence.Row;
import fr.ent.core.persistence.Sql;
import fr.ent.core.storage.FileId;
import fr.ent.messaging.ArticleId;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;

/** Authors of articles, and who is on their pictures. */
@Component
public class PeopleOfArticles {

    private final Sql sql;
    private final ApplicationEventPublisher events;

    PeopleOfArticles(Sql sql, ApplicationEventPublisher events) {
        this.events = events;
        this.sql = sql;
    }

    /** Writes all of them anew. */
    public void write(ArticleId article, CheckedPeople people) {
        sql.of("delete from messaging.article_author where article_id = :article")
                .with("article", article)
                .run();
        sql.of("""
                        insert into messaging.article_author (article_id, person_id, kind)
                        select :article, person, kind from unnest(:people, :kinds) as author (person, kind)""")
                .with("article", article)
                .ids("people", people.authors().keySet())
                .texts("kinds", people.authors().values())
                .run();
        sql.of("delete from messaging.article_face where article_id = :article")
                .with("article", article)
                .run();
        List<ArticleFace> faces = people.faces().entrySet().stream()
                .flatMap(picture ->
                        picture.getValue().stream().map(pupil -> new ArticleFace(article, picture.getKey(), pupil)))
                .toList();
        sql.of("""
                        insert into messaging.article_face (article_id, file_id, pupil_id)
                        select :article, file, pupil from unnest(:files, :pupils) as face (file, pupil)""")
                .with("article", article)
                .ids("files", faces, ArticleFace::file)
                .ids("pupils", faces, ArticleFace::pupil)
                .run();
        if (!faces.isEmpty()) {
            events.publishEvent(new FacesNamed(article, people.faces()));
        }
    }

    public CheckedPeople read(ArticleId article) {
        Map<PersonId, AuthorKind> authors = new LinkedHashMap<>();
        listAuthors(List.of(article))
                .getOrDefault(article, List.of())
                .forEach(author -> authors.put(author.person(), author.kind()));
        Map<FileId, Set<ChildId>> faces = new LinkedHashMap<>();
        listFaces(List.of(article))
                .forEach(face -> faces.computeIfAbsent(face.file(), file -> new LinkedHashSet<>())
                        .add(face.pupil()));
        return new CheckedPeople(authors, faces);
    }

    public Map<ArticleId, List<ArticleAuthor>> listAuthors(Collection<ArticleId> articles) {
        return sql.of("""
                        select article_id, person_id, kind from messaging.article_author
                        where article_id = any(:articles) order by article_id, kind, person_id""")
                .ids("articles", articles)
                .groups(
                        row -> row.id("article_id", ArticleId::new),
                        row -> new ArticleAuthor(
                                row.id("person_id", PersonId::new), row.choice("kind", AuthorKind.class)));
    }

    /** The pupils on an article's pictures, as any article says that shows them. */
    public Set<ChildId> listPictured(ArticleId article) {
        return sql.of("""
                        select distinct f.pupil_id from messaging.article a
                        join messaging.article_face f on f.territory_id = a.territory_id and f.file_id = any(a.file_ids)
                        where a.id = :article order by f.pupil_id""").with("article", article).set(row -> row.id("pupil_id", ChildId::new));
    }

    /** The pupils on these pictures, as any other article says that shows them. */
    public Map<FileId, List<ChildId>> listFacesElsewhere(Collection<FileId> files, ArticleId article) {
        return sql.of("""
                        select distinct file_id, pupil_id from messaging.article_face
                        where file_id = any(:files) and article_id <> :article order by file_id, pupil_id""")
                .ids("files", files)
                .with("article", article)
                .groups(row -> row.id("file_id", FileId::new), row -> row.id("pupil_id", ChildId::new));
    }

    /** The pupils on the pictures of these articles, as any article says that shows them; and whether the article itself does. */
    public Map<ArticleFace, Boolean> listAllFaces(Collection<ArticleId> articles) {
        return sql.of("""
                        select a.id as article_id, f.file_id, f.pupil_id, bool_or(f.article_id = a.id) as own
                        from messaging.article a
                        join messaging.article_face f on f.territory_id = a.territory_id and f.file_id = any(a.file_ids)
                        where a.id = any(:articles)
                        group by a.id, f.file_id, f.pupil_id order by a.id, f.file_id, f.pupil_id""").ids("articles", articles).map(PeopleOfArticles::face, row -> row.flag("own"));
    }

    /** The pupils on each of these pictures, as any article says that shows it; pictures of nobody are left out. */
    public Map<FileId, Set<ChildId>> listFacesOf(Collection<FileId> files) {
        Map<FileId, Set<ChildId>> faces = new LinkedHashMap<>();
        sql.of("""
                        select distinct file_id, pupil_id from messaging.article_face
                        where file_id = any(:files) order by file_id, pupil_id""")
                .ids("files", files)
                .each(row -> faces.computeIfAbsent(row.id("file_id", FileId::new), file -> new LinkedHashSet<>())
                        .add(row.id("pupil_id", ChildId::new)));
        return faces;
    }

    public List<ArticleFace> listFaces(Collection<ArticleId> articles) {
        return sql.of("""
                        select article_id, file_id, pupil_id from messaging.article_face
                        where article_id = any(:articles) order by article_id, file_id, pupil_id""").ids("articles", articles).list(PeopleOfArticles::face);
    }

    private static ArticleFace face(Row row) {
        return new ArticleFace(
                row.id("article_id", ArticleId::new), row.id("file_id", FileId::new), row.id("pupil_id", ChildId::new));
    }

    /** Somebody who wrote an article. */
    public record ArticleAuthor(PersonId person, AuthorKind kind) {}

    /** A pupil on a picture of an article. */
    public record ArticleFace(ArticleId article, FileId file, ChildId pupil) {}
}
