package fr.ent.messaging;

import fr.ent.core.archive.ArchivedRecords;
import fr.ent.core.archive.ArchivedTable;
import java.util.List;
import java.util.Map;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The part of the archive with what people are asked and named to do for the blog, and how they follow it. */
@Configuration(proxyBeanMethods = false)
class BlogDutyArchive {

    @Bean
    static ArchivedRecords blogDutyArchive() {
        return new ArchivedRecords(
                List.of(assignments(), teams(), contributors(), feeds()), Map.of(), List.of(), Map.of());
    }

    private static ArchivedTable assignments() {
        return ArchivedTable.rows(
                        "messaging.article_assignment",
                        "reportages",
                        "Reportages confiés à votre enfant ou à vous",
                        """
                        t.id in (select p.assignment_id from messaging.assignment_pupil p where p.pupil_id = any(:people))""")
                .given("given_at", "Confié le")
                .given("title", "Sujet")
                .given("words", "Consigne")
                .given("due_on", "À rendre le")
                .leaving("id", "class_id", "school_id", "journal", "teacher_id", "article_id");
    }

    private static ArchivedTable teams() {
        return ArchivedTable.rows(
                        "messaging.assignment_pupil",
                        "equipes-de-reportage",
                        "Reportages dont votre enfant ou vous êtes",
                        "t.pupil_id = any(:people)")
                .said(
                        "title",
                        "Sujet",
                        "(select s.title from messaging.article_assignment s where s.id = t.assignment_id)")
                .ofChild("pupil_id")
                .leaving("assignment_id");
    }

    private static ArchivedTable contributors() {
        return ArchivedTable.rows(
                        "messaging.journal_contributor",
                        "journal-ecole",
                        "Écoles dont vous pouvez écrire le journal",
                        "t.person_id = :person")
                .given("named_at", "Depuis")
                .said("school", "École", "(select s.name from core.school s where s.id = t.school_id)")
                .leaving("person_id", "school_id");
    }

    private static ArchivedTable feeds() {
        return ArchivedTable.rows(
                        "messaging.blog_feed",
                        "adresses-du-blog",
                        "Adresses secrètes du blog que vous avez ouvertes",
                        "t.person_id = :person")
                .given("opened_at", "Ouverte le")
                .said(
                        "class",
                        "Classe ou école",
                        "coalesce((select c.name from core.school_class c where c.id = t.place_id),"
                                + " (select s.name from core.school s where s.id = t.place_id))")
                .leaving("person_id", "place_id", "journal", "id", "token_hash");
    }
}
