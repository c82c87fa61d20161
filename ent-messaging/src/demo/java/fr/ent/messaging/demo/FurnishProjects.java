package fr.ent.messaging.demo;

import static fr.ent.core.demo.furnishing.Batch.row;

import fr.ent.core.demo.Chance;
import fr.ent.core.demo.Person;
import fr.ent.core.demo.Pupil;
import fr.ent.core.demo.SchoolClass;
import fr.ent.core.demo.Town;
import fr.ent.core.demo.furnishing.Attachment;
import fr.ent.core.demo.furnishing.Attachment.FileAudience;
import fr.ent.core.demo.furnishing.Attachment.FileContent;
import fr.ent.core.demo.furnishing.Furnishing;
import fr.ent.core.demo.furnishing.Supplies;
import java.time.Duration;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;

/** Builds a page about the quarter for each elementary class: a drawn map with places, a sound, a timeline and a quiz. */
final class FurnishProjects implements Furnishing {

    private static final long SEED = 20_260_916L;
    private static final int FIRST_AGE = 6;
    private static final Duration AGO = Duration.ofDays(2);

    @Override
    public String witness() {
        return "messaging.article_project";
    }

    @Override
    public void furnish(Supplies supplies) {
        Town town = supplies.town();
        Chance chance = town.chance(SEED);
        UUID territory = town.brand().id();
        List<Attachment> files = new ArrayList<>();
        List<DemoProject> projects = new ArrayList<>();
        for (SchoolClass schoolClass : town.classes()) {
            if (schoolClass.age() >= FIRST_AGE) {
                town.pupils().stream()
                        .filter(pupil -> pupil.schoolClass().equals(schoolClass))
                        .findFirst()
                        .ifPresent(author -> projects.add(project(town, schoolClass, author, chance, files)));
            }
        }
        supplies.attach(files);
        OffsetDateTime at = supplies.now().instant().minus(AGO).atOffset(ZoneOffset.UTC);
        supplies.batch()
                .insert(
                        "messaging.article (territory_id, id, class_id, school_id, title, body, audience, comments, file_ids,"
                                + " said_ids, page_edits, state, published_at, changed_at)",
                        projects,
                        one -> row(
                                territory,
                                one.id(),
                                one.schoolClass().id(),
                                one.schoolClass().school().id(),
                                QuarterPage.TITLE,
                                QuarterPage.plainText(),
                                "FAMILIES",
                                "BEFORE",
                                one.files(),
                                one.files(),
                                1,
                                "PUBLISHED",
                                at,
                                at));
        supplies.batch()
                .insert(
                        "messaging.article_author (territory_id, article_id, person_id, kind)",
                        projects,
                        one -> row(territory, one.id(), one.author().id(), "PUPIL"));
        supplies.batch()
                .insert(
                        "messaging.article_project (territory_id, article_id, blocks)",
                        projects,
                        one -> row(territory, one.id(), one.blocks()));
    }

    private static DemoProject project(
            Town town, SchoolClass schoolClass, Pupil author, Chance chance, List<Attachment> files) {
        Person teacher = town.teacher(schoolClass);
        FileAudience readers = FileAudience.of(schoolClass);
        Attachment drawing = new Attachment(
                chance.id(),
                teacher,
                new FileContent(DrawnScene.QUARTER.file(), "image/png", DrawnScene.QUARTER::png),
                readers);
        Attachment song = new Attachment(
                chance.id(), teacher, new FileContent("fontaine.wav", "audio/wav", PlayedSong::wav), readers);
        files.add(drawing);
        files.add(song);
        return new DemoProject(
                chance.id(),
                schoolClass,
                author,
                "{" + drawing.id() + "," + song.id() + "}",
                QuarterPage.blocks(drawing.id(), song.id()));
    }

    /** A page, with its files as an array and its blocks as JSON, both as the database takes them. */
    private record DemoProject(UUID id, SchoolClass schoolClass, Pupil author, String files, String blocks) {}
}
