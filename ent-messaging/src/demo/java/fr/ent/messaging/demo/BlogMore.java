package fr.ent.messaging.demo;

import static fr.ent.core.demo.furnishing.Batch.row;

import fr.ent.core.demo.Chance;
import fr.ent.core.demo.Guardianship.GuardianRights;
import fr.ent.core.demo.Moment;
import fr.ent.core.demo.Person;
import fr.ent.core.demo.Pupil;
import fr.ent.core.demo.SchoolClass;
import fr.ent.core.demo.Town;
import fr.ent.core.demo.furnishing.Attachment;
import fr.ent.core.demo.furnishing.Attachment.FileAudience;
import fr.ent.core.demo.furnishing.Attachment.FileContent;
import fr.ent.core.demo.furnishing.Batch;
import fr.ent.core.demo.furnishing.Supplies;
import fr.ent.messaging.demo.FurnishBlog.BlogArticle;
import java.time.Duration;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeMap;
import java.util.UUID;
import java.util.stream.Collectors;

/** Polls with their voices, an assignment of each class of which its draft comes, and the journals of the schools with a song. */
final class BlogMore {

    private static final String ASKING = "Notre potager d’hiver";
    private static final String REPORTED = "Notre cabane dans la cour";
    private static final int VOTED = 60;
    private static final int ANSWERS = 3;

    private final Supplies supplies;
    private final Town town;
    private final Chance chance;
    private final UUID territory;

    BlogMore(Supplies supplies, Chance chance) {
        this.supplies = supplies;
        this.town = supplies.town();
        this.chance = chance;
        this.territory = town.brand().id();
    }

    void write(List<BlogArticle> articles) {
        Batch batch = supplies.batch();
        polls(batch, withTitle(articles, ASKING));
        assignments(batch, withTitle(articles, REPORTED));
        journals(batch, articles);
    }

    private static List<BlogArticle> withTitle(List<BlogArticle> articles, String title) {
        return articles.stream().filter(one -> one.text().title().equals(title)).toList();
    }

    private void polls(Batch batch, List<BlogArticle> asking) {
        batch.insert(
                "messaging.article_poll (territory_id, article_id, question, answers)",
                asking,
                one -> row(territory, one.id(), "Que semer au printemps ?", "{Des radis,Des petits pois,Des fleurs}"));
        List<Voice> voices = asking.stream()
                .flatMap(one -> town.guardianships().stream()
                        .filter(tie -> tie.rank() == 1
                                && tie.rights() == GuardianRights.FULL
                                && tie.child().schoolClass().equals(one.schoolClass())
                                && chance.in(VOTED))
                        .map(tie -> tie.guardian().id())
                        .distinct()
                        .map(guardian -> new Voice(one, guardian)))
                .toList();
        batch.insert(
                "messaging.article_vote (territory_id, article_id, person_id, choice)",
                voices,
                one -> row(territory, one.article().id(), one.person(), chance.below(ANSWERS)));
    }

    private void assignments(Batch batch, List<BlogArticle> reported) {
        List<Assigned> given =
                reported.stream().map(one -> new Assigned(chance.id(), one)).toList();
        batch.insert(
                "messaging.article_assignment (territory_id, id, class_id, school_id, journal, teacher_id, title, words,"
                        + " due_on, given_at, article_id)",
                given,
                one -> row(
                        territory,
                        one.id(),
                        one.article().schoolClass().id(),
                        one.article().schoolClass().school().id(),
                        false,
                        town.teacher(one.article().schoolClass()).id(),
                        one.article().text().title(),
                        "Racontez comment vous l’avez construite, et qui y joue.",
                        one.article().at().atZone(Moment.ZONE).toLocalDate().plusDays(14),
                        one.article().at().minus(Duration.ofDays(2)).atOffset(ZoneOffset.UTC),
                        one.article().id()));
        batch.insert(
                "messaging.assignment_pupil (territory_id, assignment_id, pupil_id)",
                given.stream()
                        .flatMap(one -> one.article().authors().stream().map(author -> new Reporter(one, author)))
                        .toList(),
                one -> row(territory, one.assigned().id(), one.pupil().id()));
    }

    private void journals(Batch batch, List<BlogArticle> articles) {
        List<Attachment> songs = new ArrayList<>();
        List<Journal> journals = articles.stream()
                .map(BlogArticle::schoolClass)
                .collect(Collectors.toMap(
                        schoolClass -> schoolClass.school().id(), one -> one, (first, other) -> first, TreeMap::new))
                .values()
                .stream()
                .map(schoolClass -> journal(schoolClass, songs))
                .toList();
        supplies.attach(songs);
        batch.insert(
                "messaging.article (territory_id, id, place, school_id, title, body, audience, comments, file_ids, said_ids,"
                        + " state, published_at, changed_at)",
                journals,
                one -> row(
                        territory,
                        one.id(),
                        "SCHOOL",
                        one.schoolClass().school().id(),
                        "L’école prépare la fête de l’hiver",
                        "Chaque classe apprend une chanson. Écoutez le début de la nôtre !",
                        "SCHOOL",
                        "BEFORE",
                        "{" + one.song() + "}",
                        "{" + one.song() + "}",
                        "PUBLISHED",
                        one.at(),
                        one.at()));
        batch.insert(
                "messaging.article_author (territory_id, article_id, person_id, kind)",
                journals,
                one -> row(territory, one.id(), one.teacher().id(), "STAFF"));
    }

    private Journal journal(SchoolClass schoolClass, List<Attachment> songs) {
        Person teacher = town.teacher(schoolClass);
        Attachment song = new Attachment(
                chance.id(),
                teacher,
                new FileContent("chanson.wav", "audio/wav", PlayedSong::wav),
                new FileAudience("SCHOOL", schoolClass.school().id()));
        songs.add(song);
        OffsetDateTime at = supplies.now().instant().minus(Duration.ofDays(3)).atOffset(ZoneOffset.UTC);
        return new Journal(chance.id(), schoolClass, teacher, song.id(), at);
    }

    private record Voice(BlogArticle article, UUID person) {}

    private record Assigned(UUID id, BlogArticle article) {}

    private record Reporter(Assigned assigned, Pupil pupil) {}

    private record Journal(UUID id, SchoolClass schoolClass, Person teacher, UUID song, OffsetDateTime at) {}
}
