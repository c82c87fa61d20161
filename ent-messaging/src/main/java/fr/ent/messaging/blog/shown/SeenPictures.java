package fr.ent.messaging.blog.shown;

import fr.ent.core.persistence.Sql;
import fr.ent.core.storage.FileId;
import fr.ent.messaging.ArticleId;
import fr.ent.messaging.blog.ArticleFacts;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/** Words of pages on their pictures, for those who don't see them. One statement, none where there is no page. */
@Component
class SeenPictures {

    private final Sql sql;

    SeenPictures(Sql sql) {
        this.sql = sql;
    }

    Map<ArticleId, Map<FileId, String>> list(List<ArticleFacts> articles) {
        List<ArticleId> pages = articles.stream()
                .filter(ArticleFacts::page)
                .map(ArticleFacts::id)
                .toList();
        return pages.isEmpty() ? Map.of() : find(pages);
    }

    private Map<ArticleId, Map<FileId, String>> find(List<ArticleId> pages) {
        return sql
                .of("""
                        select p.article_id, cast(b.block ->> 'fileId' as uuid) as file_id, b.block ->> 'alt' as alt
                        from messaging.article_project p, jsonb_array_elements(p.blocks -> 'blocks') as b (block)
                        where p.article_id = any(:pages) and b.block ->> 'kind' = 'PICTURE' and b.block ->> 'alt' <> ''""")
                .ids("pages", pages)
                .groups(
                        row -> row.id("article_id", ArticleId::new),
                        row -> Map.entry(row.id("file_id", FileId::new), row.text("alt")))
                .entrySet()
                .stream()
                .collect(Collectors.toMap(
                        Map.Entry::getKey,
                        page -> page.getValue().stream()
                                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue))));
    }
}
