package fr.ent.messaging;

import fr.ent.core.archive.ArchivedRecords;
import fr.ent.core.archive.ArchivedTable;
import java.util.List;
import java.util.Map;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The blog's part in the archive of people who ask for what is theirs. */
@Configuration(proxyBeanMethods = false)
class BlogArchive {

    /** The words of the blocks of a page {@code t}, in order, without those of pictures and sounds that were taken out of it. */
    private static final String BLOCKS = """
            (select string_agg(concat_ws(E'\\n', nullif(b.block ->> 'title', ''), nullif(b.block ->> 'alt', ''),
                    nullif(b.block ->> 'caption', ''), nullif(b.block ->> 'text', ''),
                    (select string_agg(concat_ws(' – ', nullif(p.part ->> 'date', ''), nullif(p.part ->> 'title', ''),
                            nullif(p.part ->> 'name', ''), nullif(p.part ->> 'question', ''), nullif(p.part ->> 'text', ''),
                            (p.part ->> 'latitude') || ' ; ' || (p.part ->> 'longitude'),
                            (select string_agg(a.answer, ', ' order by a.place)
                             from jsonb_array_elements_text(p.part -> 'answers') with ordinality as a (answer, place)
                             where a.answer <> ''),
                            nullif(p.part ->> 'because', '')), E'\\n' order by p.place)
                     from jsonb_array_elements(coalesce(b.block -> 'hotspots', b.block -> 'places', b.block -> 'moments',
                             b.block -> 'questions')) with ordinality as p (part, place))), E'\\n\\n' order by b.place)
             from jsonb_array_elements(t.blocks -> 'blocks') with ordinality as b (block, place)
             where not exists (select from messaging.article w where w.id = t.article_id
                               and cast(b.block ->> 'fileId' as uuid) = any(w.off_ids)))""";

    /** Articles are given to their authors, and to the guardians of those who are pupils. */
    @Bean
    static ArchivedRecords blogArchive() {
        return new ArchivedRecords(
                List.of(
                        articles(),
                        authors(),
                        faces(),
                        comments(),
                        reactions(),
                        readings(),
                        projects(),
                        polls(),
                        votes()),
                Map.of(
                        "messaging.blog_book", "Livres de la classe : travail des enseignants.",
                        "messaging.article_edit", "Ce que l’article disait avant : travail des enseignants.",
                        "messaging.article_edit_face", "Qui était dit sur une image avant : travail des enseignants."),
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
                        Map.entry("CONTRIBUTOR", "auteur invité"),
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
                .leaving(
                        "id",
                        "place",
                        "page_edits",
                        "class_id",
                        "school_id",
                        "category_id",
                        "search",
                        "file_ids",
                        "off_ids",
                        "said_ids");
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

    private static ArchivedTable projects() {
        return ArchivedTable.rows(
                        "messaging.article_project",
                        "pages-de-projet",
                        "Pages de projet que vous avez écrites",
                        "t.article_id in (select w.article_id from messaging.article_author w where w.person_id = any(:people))")
                .said("title", "Article", title())
                .said("content", "Blocs", BLOCKS)
                .leaving("article_id", "blocks");
    }

    private static ArchivedTable polls() {
        return ArchivedTable.rows(
                        "messaging.article_poll", "sondages", "Sondages des articles que vous avez écrits", """
                        t.article_id in (select w.article_id from messaging.article_author w where w.person_id = any(:people))""")
                .said("title", "Article", title())
                .given("question", "Question")
                .said("answers", "Réponses possibles", "array_to_string(t.answers, ', ')")
                .given("closes_at", "Jusqu’au")
                .leaving("article_id", "answers");
    }

    private static ArchivedTable votes() {
        return ArchivedTable.rows(
                        "messaging.article_vote",
                        "reponses-aux-sondages",
                        "Vos réponses aux sondages du blog",
                        "t.person_id = any(:people)")
                .said("title", "Article", title())
                .said(
                        "answer",
                        "Réponse",
                        "(select p.answers[t.choice + 1] from messaging.article_poll p where p.article_id = t.article_id)")
                .ofChild("person_id")
                .leaving("article_id", "choice");
    }

    private static String title() {
        return "(select a.title from messaging.article a where a.id = t.article_id)";
    }
}
