package fr.ent.messaging;

import fr.ent.core.departure.DepartedRecords;
import fr.ent.core.departure.Erasure;
import fr.ent.core.merge.MergedKind;
import fr.ent.core.merge.MergedRecords;
import fr.ent.core.merge.PersonColumn;
import fr.ent.core.persistence.HangingKind;
import fr.ent.core.persistence.PeopleInUse;
import fr.ent.core.persistence.PlaceKind;
import fr.ent.core.persistence.PlacesInUse;
import fr.ent.core.persistence.PlacesInUse.HangingRecords;
import fr.ent.core.retention.KeptKind;
import fr.ent.core.retention.KeptRecords;
import fr.ent.core.retention.KeptWords;
import fr.ent.core.storage.unnamed.NamedFiles;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The blog's records when people are merged, leave, or ask for what is theirs. */
@Configuration(proxyBeanMethods = false)
class BlogRecords {

    /** Articles {@code t} that pupils who left wrote alone; the others stay with whoever else wrote them. */
    private static final String GONE = """
            exists (select from messaging.article_author w
                    where w.article_id = t.id and w.kind = 'PUPIL' and w.person_id = any(:people))
            and not exists (select from messaging.article_author w
                            where w.article_id = t.id and w.person_id <> all(:people))""";

    /** Files that go with them, and those on which they are or were; whichever other article shows them: {@code id}s. */
    private static final String GONE_FILES = """
            select f.file_id as id from messaging.article_face f where f.pupil_id = any(:people)
            union select f.file_id from messaging.article_edit_face f
                  where f.pupil_id = any(:people)
                    and not exists (select from messaging.article a where f.file_id = any(a.file_ids))
            union select unnest(t.file_ids) from messaging.article t where
            """ + GONE;

    /** Books that show them, that they asked for, or that hold what they wrote. */
    private static final String GONE_BOOKS = """
            t.child_ids && :people or t.asked_by = any(:people)
            or t.article_ids && array(select w.article_id from messaging.article_author w where w.person_id = any(:people))""";

    private static final String GONE_BOOK_FILES =
            "select unnest(array[t.id, t.epub_id]) as id from messaging.blog_book t where " + GONE_BOOKS;

    private static final String SHOWS_GONE = "t.file_ids && array(" + GONE_FILES + ")";

    private static final String OF_GONE = "t.pupil_id = any(:people) or t.file_id in (" + GONE_FILES + ")";

    /** Blocks of a page {@code t}, but for those that show what goes. */
    private static final String KEPT_BLOCKS =
            "jsonb_build_object('blocks', (select coalesce(jsonb_agg(k.block order by k.place), '[]')"
                    + " from jsonb_array_elements(t.blocks -> 'blocks') with ordinality as k (block, place)"
                    + " where coalesce(k.block ->> 'fileId', '') <> all(array(select g.id::text from ("
                    + GONE_FILES
                    + ") as g))))";

    @Bean
    static PeopleInUse blogPeople() {
        return new PeopleInUse(Map.of(
                "messaging.article_author", List.of("person_id"),
                "messaging.article_face", List.of("pupil_id"),
                "messaging.article_edit_face", List.of("pupil_id"),
                "messaging.article_comment", List.of("author_id", "child_id"),
                "messaging.article_reaction", List.of("person_id"),
                "messaging.article_reading", List.of("person_id"),
                "messaging.article_vote", List.of("person_id"),
                "messaging.assignment_pupil", List.of("pupil_id"),
                "messaging.journal_contributor", List.of("person_id"),
                "messaging.blog_feed", List.of("person_id")));
    }

    @Bean
    static PlacesInUse blogPlaces() {
        return PlacesInUse.of(
                new HangingRecords(PlaceKind.CLASS, HangingKind.ARTICLES, "messaging.article where class_id = :place"),
                new HangingRecords(
                        PlaceKind.SCHOOL, HangingKind.ARTICLES, "messaging.article where school_id = :place"),
                new HangingRecords(
                        PlaceKind.SCHOOL,
                        HangingKind.PUBLIC_BLOGS,
                        "messaging.public_blog where school_id = :place and open"));
    }

    @Bean
    static MergedRecords blogMerges() {
        return new MergedRecords(
                List.of(
                        PersonColumn.moving("messaging.article_author", "person_id", MergedKind.BLOG)
                                .oneFor("article_id"),
                        PersonColumn.moving("messaging.article_face", "pupil_id", MergedKind.BLOG)
                                .oneFor("article_id", "file_id"),
                        PersonColumn.moving("messaging.article_edit_face", "pupil_id", MergedKind.BLOG)
                                .oneFor("edit_id", "file_id"),
                        PersonColumn.moving("messaging.article_comment", "author_id", MergedKind.BLOG),
                        PersonColumn.moving("messaging.article_comment", "child_id", MergedKind.BLOG),
                        PersonColumn.act("messaging.article_comment", "decided_by"),
                        PersonColumn.act("messaging.article_edit", "editor_id"),
                        PersonColumn.moving("messaging.article_reaction", "person_id", MergedKind.BLOG)
                                .oneFor("article_id"),
                        PersonColumn.moving("messaging.article_reading", "person_id", MergedKind.BLOG)
                                .oneFor("article_id"),
                        PersonColumn.moving("messaging.article_vote", "person_id", MergedKind.BLOG)
                                .oneFor("article_id"),
                        PersonColumn.moving("messaging.assignment_pupil", "pupil_id", MergedKind.BLOG)
                                .oneFor("assignment_id"),
                        PersonColumn.act("messaging.article_assignment", "teacher_id"),
                        PersonColumn.moving("messaging.blog_feed", "person_id", MergedKind.BLOG)
                                .oneFor("place_id"),
                        PersonColumn.moving("messaging.journal_contributor", "person_id", MergedKind.BLOG)
                                .oneFor("school_id"),
                        PersonColumn.act("messaging.blog_book", "asked_by")),
                Map.of());
    }

    /** With a child goes what it wrote alone, and every picture on which it is; the rest is the class's. */
    @Bean
    static DepartedRecords blogDepartures() {
        return new DepartedRecords(
                List.of(GONE_FILES, GONE_BOOK_FILES),
                List.of(
                        Erasure.rowsWhere("messaging.blog_book", Set.of("asked_by"), GONE_BOOKS),
                        Erasure.wordsWhere(
                                "messaging.article_project",
                                Set.of(),
                                "blocks = " + KEPT_BLOCKS,
                                "exists (select from messaging.article a where a.id = t.article_id and a.file_ids && array("
                                        + GONE_FILES
                                        + "))"),
                        Erasure.wordsWhere(
                                "messaging.article",
                                Set.of(),
                                "file_ids = %s, off_ids = %s, said_ids = %s"
                                        .formatted(kept("file_ids"), kept("off_ids"), kept("said_ids")),
                                SHOWS_GONE),
                        Erasure.wordsWhere(
                                "messaging.article_edit",
                                Set.of(),
                                "file_ids = " + kept("file_ids") + ", blocks = case when t.blocks is not null then "
                                        + KEPT_BLOCKS + " end",
                                SHOWS_GONE),
                        Erasure.rowsWhere("messaging.article_edit_face", Set.of("pupil_id"), OF_GONE),
                        Erasure.rowsWhere("messaging.article_face", Set.of("pupil_id"), OF_GONE),
                        Erasure.rowsWhere("messaging.article", Set.of(), GONE),
                        Erasure.rows("messaging.article_author", "person_id"),
                        Erasure.rows("messaging.article_comment", "author_id"),
                        Erasure.words("messaging.article_comment", "child_id", "child_id = null"),
                        Erasure.rows("messaging.article_reaction", "person_id"),
                        Erasure.rows("messaging.article_reading", "person_id"),
                        Erasure.rows("messaging.article_vote", "person_id"),
                        Erasure.rows("messaging.assignment_pupil", "pupil_id"),
                        Erasure.rows("messaging.journal_contributor", "person_id"),
                        Erasure.rows("messaging.blog_feed", "person_id")),
                Set.of());
    }

    /** The files of a row {@code t} that stay, in their order. */
    private static String kept(String column) {
        return "array(select k.id from unnest(t." + column + ") with ordinality as k (id, place)"
                + " where k.id <> all(array(" + GONE_FILES + ")) order by k.place)";
    }

    @Bean
    static NamedFiles blogFiles() {
        return new NamedFiles(List.of(
                "select unnest(file_ids || off_ids || said_ids) from messaging.article",
                "select file_id from messaging.article_face",
                "select unnest(file_ids) from messaging.article_edit",
                "select file_id from messaging.article_edit_face"));
    }

    @Bean
    static KeptRecords blogKinds() {
        return new KeptRecords(
                List.of(
                        new KeptKind(
                                "blog",
                                List.of(
                                        "messaging.article",
                                        "messaging.article_author",
                                        "messaging.article_face",
                                        "messaging.article_edit",
                                        "messaging.article_edit_face",
                                        "messaging.article_comment",
                                        "messaging.article_reaction",
                                        "messaging.article_reading",
                                        "messaging.article_project",
                                        "messaging.article_poll",
                                        "messaging.article_vote",
                                        "messaging.article_assignment",
                                        "messaging.assignment_pupil",
                                        "messaging.journal_contributor",
                                        "messaging.blog_book"),
                                new KeptWords(
                                        "Blog de la classe et journal de l’école",
                                        "élèves, enseignants, animateurs et familles qui l’écrivent, élèves sur les images, lecteurs",
                                        "selon l’article, la classe, ses familles, l’école, ou tout le monde sur la page publique de l’école, avec les prénoms seuls ; qui l’a ouvert n’est dit à personne",
                                        "mission d’intérêt public (RGPD, article 6, 1, e) ; accord des responsables pour les images",
                                        "aussi longtemps que la classe",
                                        "ce qu’un élève a écrit seul, les images où il figure, les commentaires, les réactions et les réponses aux sondages s’effacent avec la personne"),
                                new KeptWords(
                                        "Blog of the class and journal of the school",
                                        "pupils, teachers, animators and families who write it, pupils on its pictures, readers",
                                        "by article the class, its families, the school, or everybody on the school’s public page, with given names alone; nobody is told who opened it",
                                        "public task (GDPR, article 6, 1, e); the guardians’ consent for pictures",
                                        "as long as the class",
                                        "what a pupil wrote alone, pictures with the pupil, comments, reactions and votes are deleted with the person")),
                        new KeptKind(
                                "blog-feeds",
                                List.of("messaging.blog_feed"),
                                new KeptWords(
                                        "Adresses secrètes du blog",
                                        "responsables, enseignants",
                                        "personne : l’adresse est secrète",
                                        "demande de la personne",
                                        "jusqu’à leur fermeture ; sans la classe elles n’ouvrent plus rien",
                                        "supprimées avec la personne"),
                                new KeptWords(
                                        "Secret addresses of the blog",
                                        "guardians, teachers",
                                        "nobody: the address is secret",
                                        "the person’s request",
                                        "until they are closed; without the class they open nothing any more",
                                        "deleted with the person"))),
                Set.of(
                        "messaging.article_category",
                        "messaging.comment_rule",
                        "messaging.public_blog",
                        "messaging.map_tiles"));
    }
}
