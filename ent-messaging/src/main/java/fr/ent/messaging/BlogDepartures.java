package fr.ent.messaging;

import fr.ent.core.departure.DepartedRecords;
import fr.ent.core.departure.Erasure;
import java.util.List;
import java.util.Set;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The blog's records when people leave. */
@Configuration(proxyBeanMethods = false)
class BlogDepartures {

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
}
