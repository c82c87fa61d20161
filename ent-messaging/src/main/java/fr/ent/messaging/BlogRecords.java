package fr.ent.messaging;

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

/** The blog's records when people are merged and places go, and what is said of them. */
@Configuration(proxyBeanMethods = false)
class BlogRecords {

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
                                        "élèves, enseignants, animateurs et familles qui l’écrivent, élèves sur les images ou dans les sons, lecteurs",
                                        "selon l’article, la classe, ses familles, l’école, ou tout le monde sur la page publique de l’école, avec les prénoms seuls ; qui l’a ouvert n’est dit à personne",
                                        "mission d’intérêt public (RGPD, article 6, 1, e) ; accord des responsables pour les images et les sons",
                                        "aussi longtemps que la classe",
                                        "ce qu’un élève a écrit seul, les images et les sons où il figure, les commentaires, les réactions et les réponses aux sondages s’effacent avec la personne"),
                                new KeptWords(
                                        "Blog of the class and journal of the school",
                                        "pupils, teachers, animators and families who write it, pupils on its pictures or in its sounds, readers",
                                        "by article the class, its families, the school, or everybody on the school’s public page, with given names alone; nobody is told who opened it",
                                        "public task (GDPR, article 6, 1, e); the guardians’ consent for pictures and sounds",
                                        "as long as the class",
                                        "what a pupil wrote alone, pictures and sounds with the pupil, comments, reactions and votes are deleted with the person")),
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
