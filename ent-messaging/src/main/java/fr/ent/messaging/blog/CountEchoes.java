package fr.ent.messaging.blog;

import fr.ent.core.ClassId;
import fr.ent.core.Directory;
import fr.ent.core.PersonId;
import fr.ent.core.PersonName;
import fr.ent.core.Viewer;
import fr.ent.core.persistence.Sql;
import fr.ent.messaging.ArticleId;
import fr.ent.messaging.blog.ArticleEcho.FamilyCount;
import fr.ent.messaging.blog.rule.CommentRule;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/** Counts what came back on articles; nobody is named. */
@Component
class CountEchoes {

    private final Sql sql;
    private final Directory directory;

    CountEchoes(Sql sql, Directory directory) {
        this.sql = sql;
        this.directory = directory;
    }

    Map<ArticleId, ArticleEcho> count(Collection<ArticleId> articles, Viewer viewer) {
        return sql.of("""
                        select asked.id,
                               (select count(*) from messaging.article_comment c
                                where c.article_id = asked.id and c.state = 'APPROVED') as comments,
                               (select count(*) from messaging.article_comment c
                                where c.article_id = asked.id and (c.state = 'WAITING' or c.reported_at is not null)) as waiting,
                               coalesce(r.bravo, 0) as bravo, coalesce(r.learnt, 0) as learnt,
                               coalesce(r.likes, 0) as likes, r.mine, coalesce(a.comments, u.comments, 'BEFORE') as rule
                        from unnest(:articles) as asked (id)
                        join messaging.article a on a.id = asked.id
                        left join messaging.comment_rule u on u.place_id = coalesce(a.class_id, a.school_id)
                        left join (select article_id, count(*) filter (where kind = 'BRAVO') as bravo,
                                          count(*) filter (where kind = 'LEARNT') as learnt,
                                          count(*) filter (where kind = 'LIKE') as likes,
                                          max(kind) filter (where person_id = :viewer) as mine
                                   from messaging.article_reaction where article_id = any(:articles)
                                   group by article_id) r on r.article_id = asked.id""")
                .ids("articles", articles)
                .with("viewer", viewer.person())
                .map(
                        row -> row.id("id", ArticleId::new),
                        row -> new ArticleEcho(
                                row.whole("comments"),
                                row.whole("waiting"),
                                row.whole("bravo"),
                                row.whole("learnt"),
                                row.whole("likes"),
                                row.choiceOrNull("mine", ReactionKind.class),
                                row.choice("rule", CommentRule.class),
                                null));
    }

    /** By article of a class, the families that have opened it: one is those who guard the same children. Two statements. */
    Map<ArticleId, FamilyCount> countFamilies(ClassId schoolClass, Collection<ArticleId> articles) {
        Set<Set<PersonId>> families = directory.listGuardians(schoolClass).values().stream()
                .map(guardians -> guardians.stream().map(PersonName::id).collect(Collectors.toSet()))
                .filter(family -> !family.isEmpty())
                .collect(Collectors.toSet());
        Map<ArticleId, List<PersonId>> readers = sql.of(
                        "select article_id, person_id from messaging.article_reading where article_id = any(:articles)")
                .ids("articles", articles)
                .groups(row -> row.id("article_id", ArticleId::new), row -> row.id("person_id", PersonId::new));
        Map<ArticleId, FamilyCount> counts = new HashMap<>();
        articles.forEach(article -> {
            Set<PersonId> read = Set.copyOf(readers.getOrDefault(article, List.of()));
            int opened = (int) families.stream()
                    .filter(family -> family.stream().anyMatch(read::contains))
                    .count();
            counts.put(article, new FamilyCount(opened, families.size()));
        });
        return counts;
    }
}
