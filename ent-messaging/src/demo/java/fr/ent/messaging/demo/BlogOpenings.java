package fr.ent.messaging.demo;

import static fr.ent.core.demo.furnishing.Batch.row;

import fr.ent.core.Role;
import fr.ent.core.demo.Chance;
import fr.ent.core.demo.Grant;
import fr.ent.core.demo.Person;
import fr.ent.core.demo.School;
import fr.ent.core.demo.Town;
import fr.ent.core.demo.furnishing.Attachment;
import fr.ent.core.demo.furnishing.Attachment.FileAudience;
import fr.ent.core.demo.furnishing.Attachment.FileContent;
import fr.ent.core.demo.furnishing.Batch;
import fr.ent.core.demo.furnishing.Supplies;
import fr.ent.core.text.FoldedWords;
import fr.ent.messaging.demo.FurnishBlog.BlogArticle;
import java.time.Duration;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.UUID;

/** How the blog of the school that is played opens: its public page, and what its animators write in its journal. */
final class BlogOpenings {

    private static final Duration AGO = Duration.ofDays(12);

    private final Supplies supplies;
    private final Town town;
    private final Chance chance;
    private final UUID territory;

    BlogOpenings(Supplies supplies, Chance chance) {
        this.supplies = supplies;
        this.town = supplies.town();
        this.chance = chance;
        this.territory = town.brand().id();
    }

    void write(List<BlogArticle> articles) {
        List<School> schools = articles.stream()
                .filter(one -> one.text().audience().equals("PUBLIC"))
                .map(one -> one.schoolClass().school())
                .distinct()
                .toList();
        OffsetDateTime at = supplies.now().instant().minus(AGO).atOffset(ZoneOffset.UTC);
        supplies.batch()
                .insert(
                        "messaging.public_blog (territory_id, school_id, slug, open, listed, changed_at)",
                        schools,
                        school -> row(territory, school.id(), slug(school.name()), true, false, at));
        animators(supplies.batch(), schools, at);
    }

    private void animators(Batch batch, List<School> schools, OffsetDateTime at) {
        List<Told> told = town.grants().stream()
                .filter(grant -> grant.role() == Role.ANIMATOR)
                .flatMap(grant -> schools.stream()
                        .filter(school -> school.id().equals(grant.scopeId()))
                        .limit(1)
                        .map(school -> told(grant, school)))
                .limit(1)
                .toList();
        supplies.attach(told.stream().map(Told::picture).toList());
        batch.insert(
                "messaging.article (territory_id, id, place, school_id, title, body, audience, comments, file_ids, said_ids,"
                        + " state, published_at, changed_at)",
                told,
                one -> row(
                        territory,
                        one.id(),
                        "SCHOOL",
                        one.school().id(),
                        "Le tournoi de balle assise",
                        """
                        Pendant la pause de midi, quarante élèves ont joué en petites équipes mélangées, du CP au CM2.

                        Tout le monde a gagné un goûter. Le prochain tournoi : les échecs !""",
                        "SCHOOL",
                        null,
                        "{" + one.picture().id() + "}",
                        "{" + one.picture().id() + "}",
                        "PUBLISHED",
                        at,
                        at));
        batch.insert(
                "messaging.article_author (territory_id, article_id, person_id, kind)",
                told,
                one -> row(territory, one.id(), one.animator().id(), "CONTRIBUTOR"));
    }

    private Told told(Grant grant, School school) {
        Attachment picture = new Attachment(
                chance.id(),
                grant.person(),
                new FileContent(DrawnScene.BALL.file(), "image/png", DrawnScene.BALL::png),
                new FileAudience("SCHOOL", school.id()));
        return new Told(chance.id(), school, grant.person(), picture);
    }

    /** As the product writes it: addresses of schools begin with the word. */
    private static String slug(String name) {
        String folded = FoldedWords.of(name).replaceAll("[^a-z0-9]+", "-").replaceAll("^-|-$", "");
        return folded.startsWith("ecole-") ? folded : "ecole-" + folded;
    }

    private record Told(UUID id, School school, Person animator, Attachment picture) {}
}
