package fr.ent.messaging;

import fr.ent.core.archive.ArchivedRecords;
import fr.ent.core.archive.ArchivedTable;
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

    /** Articles that pupils who left wrote alone; the others stay with whoever else wrote them. */
    private static final String GONE = """
            exists (select from messaging.article_author w
                    where w.article_id = t.id and w.kind = 'PUPIL' and w.person_id = any(:people))
            and not exists (select from messaging.article_author w
                            where w.article_id = t.id and w.person_id <> all(:people))""";

    @Bean
    static PeopleInUse blogPeople() {
        return new PeopleInUse(Map.of(
                "messaging.article_author", List.of("person_id"),
                "messaging.article_face", List.of("pupil_id"),
                "messaging.article_comment", List.of("author_id", "child_id"),
                "messaging.article_reaction", List.of("person_id"),
                "messaging.article_reading", List.of("person_id")));
    }

    @Bean
    static PlacesInUse blogPlaces() {
        return PlacesInUse.of(
                new HangingRecords(PlaceKind.CLASS, HangingKind.ARTICLES, "messaging.article where class_id = :place"),
                new HangingRecords(
                        PlaceKind.SCHOOL, HangingKind.ARTICLES, "messaging.article where school_id = :place"));
    }

    @Bean
    static MergedRecords blogMerges() {
        return new MergedRecords(
                List.of(
                        PersonColumn.moving("messaging.article_author", "person_id", MergedKind.BLOG)
                                .oneFor("article_id"),
                        PersonColumn.moving("messaging.article_face", "pupil_id", MergedKind.BLOG)
                                .oneFor("article_id", "file_id"),
                        PersonColumn.moving("messaging.article_comment", "author_id", MergedKind.BLOG),
                        PersonColumn.moving("messaging.article_comment", "child_id", MergedKind.BLOG),
                        PersonColumn.act("messaging.article_comment", "decided_by"),
                        PersonColumn.act("messaging.article_edit", "editor_id"),
                        PersonColumn.moving("messaging.article_reaction", "person_id", MergedKind.BLOG)
                                .oneFor("article_id"),
                        PersonColumn.moving("messaging.article_reading", "person_id", MergedKind.BLOG)
                                .oneFor("article_id")),
                Map.of());
    }

    /** With a child goes what it wrote alone, and every picture on which it is; the rest is the class's. */
    @Bean
    static DepartedRecords blogDepartures() {
        return new DepartedRecords(
                List.of(
                        "select f.file_id as id from messaging.article_face f where f.pupil_id = any(:people)",
                        "select unnest(t.file_ids) as id from messaging.article t where " + GONE),
                List.of(
                        Erasure.rowsWhere("messaging.article", Set.of(), GONE),
                        Erasure.rows("messaging.article_author", "person_id"),
                        Erasure.rows("messaging.article_face", "pupil_id"),
                        Erasure.rows("messaging.article_comment", "author_id"),
                        Erasure.words("messaging.article_comment", "child_id", "child_id = null"),
                        Erasure.rows("messaging.article_reaction", "person_id"),
                        Erasure.rows("messaging.article_reading", "person_id")),
                Set.of());
    }

    @Bean
    static NamedFiles blogFiles() {
        return new NamedFiles(List.of(
                "select unnest(file_ids || off_ids || said_ids) from messaging.article",
                "select file_id from messaging.article_face"));
    }

    /** Articles are given to their authors, and to the guardians of those who are pupils. */
    @Bean
    static ArchivedRecords blogArchive() {
        return new ArchivedRecords(
                List.of(articles(), authors(), faces(), comments(), reactions(), readings()),
                Map.of("messaging.article_edit", "Ce que l’article disait avant : travail des enseignants."),
                List.of(
                        "exists (select from messaging.article_face a where a.file_id = f.id and a.pupil_id <> all(:people))"),
                Map.ofEntries(
                        Map.entry("SUBMITTED", "à relire"),
                        Map.entry("SCHEDULED", "programmé"),
                        Map.entry("PUBLISHED", "publié"),
                        Map.entry("APPROVED", "montré"),
                        Map.entry("FAMILIES", "classe et familles"),
                        Map.entry("PUBLIC", "tout le monde"),
                        Map.entry("BEFORE", "relus avant"),
                        Map.entry("AFTER", "relus après"),
                        Map.entry("CLOSED", "fermés"),
                        Map.entry("STAFF", "équipe de l’école"),
                        Map.entry("BRAVO", "bravo"),
                        Map.entry("LEARNT", "j’ai appris"),
                        Map.entry("LIKE", "j’aime")));
    }

    private static ArchivedTable articles() {
        return ArchivedTable.rows("messaging.article", "articles", "Articles de blog que vous avez écrits", """
                        t.id in (select w.article_id from messaging.article_author w where w.person_id = any(:people))""")
                .given("changed_at", "Écrit le")
                .given("title", "Titre")
                .given("body", "Texte")
                .given("state", "État")
                .given("audience", "Pour")
                .given("comments", "Commentaires")
                .given("remark", "Remarque de l’enseignant")
                .given("publish_at", "À publier le")
                .given("published_at", "Publié le")
                .leaving("id", "place", "class_id", "school_id", "file_ids", "off_ids", "said_ids");
    }

    private static ArchivedTable authors() {
        return ArchivedTable.rows(
                        "messaging.article_author",
                        "auteurs-articles",
                        "Qui de vous a écrit un article",
                        "t.person_id = any(:people)")
                .said("title", "Titre", title())
                .ofChild("person_id")
                .given("kind", "Comme")
                .leaving("article_id");
    }

    private static ArchivedTable faces() {
        return ArchivedTable.rows(
                        "messaging.article_face",
                        "images-articles",
                        "Images d’articles où figure votre enfant",
                        "t.pupil_id = any(:people)")
                .said("title", "Titre", title())
                .ofChild("pupil_id")
                .leaving("article_id", "file_id");
    }

    private static ArchivedTable comments() {
        return ArchivedTable.rows(
                        "messaging.article_comment",
                        "commentaires",
                        "Commentaires que vous avez écrits",
                        "t.author_id = any(:people)")
                .given("written_at", "Écrit le")
                .said("title", "Article", title())
                .ofChild("child_id")
                .given("body", "Texte")
                .given("state", "État")
                .given("decided_at", "Relu le")
                .leaving("id", "article_id", "author_id", "decided_by", "reported_at");
    }

    private static ArchivedTable reactions() {
        return ArchivedTable.rows(
                        "messaging.article_reaction", "reactions", "Vos réactions", "t.person_id = any(:people)")
                .said("title", "Article", title())
                .given("kind", "Réaction")
                .ofChild("person_id")
                .leaving("article_id");
    }

    private static ArchivedTable readings() {
        return ArchivedTable.rows(
                        "messaging.article_reading",
                        "lectures",
                        "Articles que vous avez ouverts",
                        "t.person_id = any(:people)")
                .given("read_at", "Ouvert le")
                .said("title", "Article", title())
                .ofChild("person_id")
                .leaving("article_id");
    }

    private static String title() {
        return "(select a.title from messaging.article a where a.id = t.article_id)";
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
                                        "messaging.article_comment",
                                        "messaging.article_reaction",
                                        "messaging.article_reading"),
                                new KeptWords(
                                        "Blog de la classe",
                                        "élèves et enseignants qui l’écrivent, élèves sur les images, lecteurs",
                                        "selon l’article, la classe, ses familles ou l’école ; qui l’a ouvert n’est dit à personne",
                                        "mission d’intérêt public (RGPD, article 6, 1, e) ; accord des responsables pour les images",
                                        "aussi longtemps que la classe",
                                        "ce qu’un élève a écrit seul, les images où il figure, les commentaires et les réactions s’effacent avec la personne"),
                                new KeptWords(
                                        "Blog of the class",
                                        "pupils and teachers who write it, pupils on its pictures, readers",
                                        "by article the class, its families or the school; nobody is told who opened it",
                                        "public task (GDPR, article 6, 1, e); the guardians’ consent for pictures",
                                        "as long as the class",
                                        "what a pupil wrote alone, pictures with the pupil, comments and reactions are deleted with the person"))),
                Set.of());
    }
}
