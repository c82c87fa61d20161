package fr.ent.messaging.demo;

import static fr.ent.core.demo.furnishing.Batch.row;

import fr.ent.core.demo.Chance;
import fr.ent.core.demo.Moment;
import fr.ent.core.demo.Person;
import fr.ent.core.demo.Pupil;
import fr.ent.core.demo.Pupil.Paper;
import fr.ent.core.demo.SchoolClass;
import fr.ent.core.demo.Town;
import fr.ent.core.demo.furnishing.Attachment;
import fr.ent.core.demo.furnishing.Attachment.FileAudience;
import fr.ent.core.demo.furnishing.Attachment.FileContent;
import fr.ent.core.demo.furnishing.Batch;
import fr.ent.core.demo.furnishing.Furnishing;
import fr.ent.core.demo.furnishing.Supplies;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;

/** Writes the blogs of a town's elementary classes: some articles to read, one to come, one to look at and a draft. */
final class FurnishBlog implements Furnishing {

    private static final long SEED = 20_260_914L;
    private static final int FIRST_AGE = 6;
    private static final Duration APART = Duration.ofDays(9);
    private static final Duration WEEKLY = Duration.ofDays(5);

    @Override
    public String witness() {
        return "messaging.article";
    }

    @Override
    public void furnish(Supplies supplies) {
        Town town = supplies.town();
        Chance chance = town.chance(SEED);
        List<Attachment> pictures = new ArrayList<>();
        List<BlogArticle> articles = new ArrayList<>();
        for (SchoolClass schoolClass : town.classes()) {
            List<Pupil> pupils = town.pupils().stream()
                    .filter(pupil -> pupil.schoolClass().equals(schoolClass))
                    .toList();
            if (schoolClass.age() >= FIRST_AGE && pupils.size() > 2) {
                articles.addAll(articles(supplies, schoolClass, pupils, chance, pictures));
            }
        }
        Chance termChance = town.chance(SEED + 1);
        articles.addAll(terms(supplies, articles, termChance, pictures));
        supplies.attach(pictures);
        BlogTopics topics = BlogTopics.draw(chance, articles);
        topics.write(supplies.batch(), town.brand().id());
        write(supplies.batch(), town, articles, topics);
        new BlogEchoes(town, chance).write(supplies.batch(), articles);
        new BlogMore(supplies, chance).write(articles);
        new BlogOpenings(supplies, termChance).write(articles);
    }

    /** Whether its teacher is one of those whom a visitor may play: it has lived for a term. */
    private static boolean isPlayed(Town town, SchoolClass schoolClass) {
        return town.teachers(schoolClass)
                .anyMatch(teacher ->
                        town.cast().stream().anyMatch(member -> member.person().equals(teacher)));
    }

    private static List<BlogArticle> terms(
            Supplies supplies, List<BlogArticle> articles, Chance chance, List<Attachment> pictures) {
        Town town = supplies.town();
        return articles.stream()
                .map(BlogArticle::schoolClass)
                .distinct()
                .filter(schoolClass -> isPlayed(town, schoolClass))
                .flatMap(schoolClass -> term(
                        supplies,
                        schoolClass,
                        town.pupils().stream()
                                .filter(pupil -> pupil.schoolClass().equals(schoolClass))
                                .toList(),
                        chance,
                        pictures)
                        .stream())
                .toList();
    }

    /** Before what every class has written. */
    private static List<BlogArticle> term(
            Supplies supplies, SchoolClass schoolClass, List<Pupil> pupils, Chance chance, List<Attachment> pictures) {
        Instant first = supplies.now().instant().minus(APART.multipliedBy(BlogText.ALL.size()));
        List<BlogArticle> articles = new ArrayList<>();
        for (int before = BlogTerm.ALL.size(); before > 0; before--) {
            BlogText text = BlogTerm.ALL.get(BlogTerm.ALL.size() - before);
            articles.add(article(
                    text, first.minus(WEEKLY.multipliedBy(before - 1L)), schoolClass, pupils, chance, pictures));
        }
        return articles;
    }

    private static List<BlogArticle> articles(
            Supplies supplies, SchoolClass schoolClass, List<Pupil> pupils, Chance chance, List<Attachment> pictures) {
        List<BlogArticle> articles = new ArrayList<>();
        Instant at = supplies.now().instant().minus(APART.multipliedBy(BlogText.ALL.size()));
        for (BlogText text : BlogText.ofClass(supplies.town().classes().indexOf(schoolClass))) {
            at = at.plus(APART);
            articles.add(article(text, at, schoolClass, pupils, chance, pictures));
        }
        return articles;
    }

    private static BlogArticle article(
            BlogText text,
            Instant at,
            SchoolClass schoolClass,
            List<Pupil> pupils,
            Chance chance,
            List<Attachment> pictures) {
        Pupil author = chance.pick(pupils);
        List<Attachment> own = text.scenes().stream()
                .map(scene -> picture(scene, author.person(), schoolClass, text, chance))
                .toList();
        pictures.addAll(own);
        return new BlogArticle(
                chance.id(),
                schoolClass,
                text,
                List.of(author, chance.pick(pupils)).stream().distinct().toList(),
                own.stream().map(Attachment::id).toList(),
                text.state().equals("SUBMITTED") ? withoutConsent(pupils) : List.of(),
                at.minus(Duration.ofHours(2)));
    }

    /** So that a teacher meets the warning. */
    private static List<Pupil> withoutConsent(List<Pupil> pupils) {
        return pupils.stream()
                .filter(pupil -> !pupil.papers().contains(Paper.PHOTO))
                .limit(2)
                .toList();
    }

    private static Attachment picture(
            DrawnScene scene, Person owner, SchoolClass schoolClass, BlogText text, Chance chance) {
        FileAudience audience = !text.isPublished() ? FileAudience.staff(schoolClass) : readers(text, schoolClass);
        return new Attachment(chance.id(), owner, new FileContent(scene.file(), "image/png", scene::png), audience);
    }

    private static FileAudience readers(BlogText text, SchoolClass schoolClass) {
        return switch (text.audience()) {
            case "SCHOOL", "PUBLIC" ->
                new FileAudience("SCHOOL", schoolClass.school().id());
            case "CLASS" -> new FileAudience("PUPILS", schoolClass.id());
            default -> FileAudience.of(schoolClass);
        };
    }

    private static void write(Batch batch, Town town, List<BlogArticle> articles, BlogTopics topics) {
        UUID territory = town.brand().id();
        batch.insert(
                "messaging.article (territory_id, id, class_id, school_id, title, body, audience, comments, file_ids,"
                        + " said_ids, category_id, state, publish_at, published_at, changed_at)",
                articles,
                one -> row(
                        territory,
                        one.id(),
                        one.schoolClass().id(),
                        one.schoolClass().school().id(),
                        one.text().title(),
                        one.text().words(),
                        one.text().audience(),
                        "BEFORE",
                        array(one.pictures()),
                        array(one.pictures()),
                        topics.of(one),
                        one.text().state(),
                        one.text().state().equals("SCHEDULED")
                                ? one.at()
                                        .atZone(Moment.ZONE)
                                        .plusDays(30)
                                        .with(LocalTime.of(7, 0))
                                        .toOffsetDateTime()
                                : null,
                        one.text().isPublished() ? one.at().atOffset(ZoneOffset.UTC) : null,
                        one.at().atOffset(ZoneOffset.UTC)));
        List<Mention> authors = articles.stream()
                .flatMap(one -> one.authors().stream().map(author -> new Mention(one, author)))
                .toList();
        batch.insert(
                "messaging.article_author (territory_id, article_id, person_id, kind)",
                authors,
                one -> row(territory, one.article().id(), one.pupil().id(), "PUPIL"));
        List<Mention> faces = articles.stream()
                .filter(one -> !one.pictures().isEmpty())
                .flatMap(one -> one.faces().stream().map(pupil -> new Mention(one, pupil)))
                .toList();
        batch.insert(
                "messaging.article_face (territory_id, article_id, file_id, pupil_id)",
                faces,
                one -> row(
                        territory,
                        one.article().id(),
                        one.article().pictures().getFirst(),
                        one.pupil().id()));
    }

    private static String array(List<UUID> ids) {
        return ids.stream().map(UUID::toString).collect(Collectors.joining(",", "{", "}"));
    }

    /** An article, and the pupils who wrote it or are on its first picture. */
    record BlogArticle(
            UUID id,
            SchoolClass schoolClass,
            BlogText text,
            List<Pupil> authors,
            List<UUID> pictures,
            List<Pupil> faces,
            Instant at) {}

    private record Mention(BlogArticle article, Pupil pupil) {}
}
