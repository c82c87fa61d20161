package fr.ent.messaging.demo;

import static fr.ent.core.demo.furnishing.Batch.row;

import fr.ent.core.demo.Chance;
import fr.ent.core.demo.Guardianship;
import fr.ent.core.demo.Guardianship.GuardianRights;
import fr.ent.core.demo.Person;
import fr.ent.core.demo.Pupil;
import fr.ent.core.demo.Town;
import fr.ent.core.demo.furnishing.Batch;
import fr.ent.messaging.demo.FurnishBlog.BlogArticle;
import java.time.Duration;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;

/** Families who opened the articles of the demonstration, what they left with one tap, and what they wrote. */
final class BlogEchoes {

    private static final int OPENED = 70;
    private static final int REACTED = 60;
    private static final int COMMENTED = 8;
    private static final List<String> REACTIONS = List.of("BRAVO", "LEARNT", "LIKE");
    private static final List<String> WORDS = List.of(
            "Quel beau travail, bravo à toute la classe !",
            "Merci de nous raconter vos journées.",
            "On veut essayer à la maison. Qui nous donne la recette ?",
            "Très réussi, on a lu l’article deux fois.");

    private final Town town;
    private final Chance chance;

    BlogEchoes(Town town, Chance chance) {
        this.town = town;
        this.chance = chance;
    }

    void write(Batch batch, List<BlogArticle> articles) {
        UUID territory = town.brand().id();
        List<Reader> readers = readers(articles);
        batch.insert(
                "messaging.article_reading (territory_id, article_id, person_id, read_at)",
                readers,
                one -> row(territory, one.article().id(), one.person().id(), one.at()));
        batch.insert(
                "messaging.article_reaction (territory_id, article_id, person_id, kind)",
                readers.stream().filter(one -> chance.in(REACTED)).toList(),
                one -> row(territory, one.article().id(), one.person().id(), chance.pick(REACTIONS)));
        batch.insert(
                "messaging.article_comment (territory_id, id, article_id, author_id, child_id, body, written_at, state,"
                        + " decided_by, decided_at)",
                readers.stream().filter(one -> chance.in(COMMENTED)).toList(),
                one -> {
                    boolean waits = chance.in(20);
                    return row(
                            territory,
                            chance.id(),
                            one.article().id(),
                            one.person().id(),
                            one.child().id(),
                            chance.pick(WORDS),
                            one.at(),
                            waits ? "WAITING" : "APPROVED",
                            waits
                                    ? null
                                    : town.teacher(one.article().schoolClass()).id(),
                            waits ? null : one.at().plusHours(3));
                });
    }

    /** One guardian of most families, once for each article. */
    private List<Reader> readers(List<BlogArticle> articles) {
        List<Reader> readers = new ArrayList<>();
        for (BlogArticle article : articles) {
            if (!article.text().isPublished() || article.text().audience().equals("CLASS")) {
                continue;
            }
            List<Guardianship> ties = town.guardianships().stream()
                    .filter(tie -> tie.rank() == 1
                            && tie.rights() == GuardianRights.FULL
                            && tie.child().schoolClass().equals(article.schoolClass()))
                    .toList();
            for (Guardianship tie : ties) {
                boolean known = readers.stream()
                        .anyMatch(one ->
                                one.article().equals(article) && one.person().equals(tie.guardian()));
                if (!known && chance.in(OPENED)) {
                    Duration later = Duration.ofMinutes(30L + chance.below(4000));
                    readers.add(new Reader(
                            article,
                            tie.guardian(),
                            tie.child(),
                            article.at().plus(later).atOffset(ZoneOffset.UTC)));
                }
            }
        }
        return readers;
    }

    private record Reader(BlogArticle article, Person person, Pupil child, OffsetDateTime at) {}
}
