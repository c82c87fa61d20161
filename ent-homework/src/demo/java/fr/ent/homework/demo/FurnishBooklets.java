package fr.ent.homework.demo;

import static fr.ent.core.demo.furnishing.Batch.row;

import fr.ent.core.classhome.SchoolCycle;
import fr.ent.core.demo.Chance;
import fr.ent.core.demo.Guardianship;
import fr.ent.core.demo.Moment;
import fr.ent.core.demo.Person;
import fr.ent.core.demo.Pupil;
import fr.ent.core.demo.SchoolClass;
import fr.ent.core.demo.furnishing.Attachment;
import fr.ent.core.demo.furnishing.Attachment.FileAudience;
import fr.ent.core.demo.furnishing.Attachment.FileContent;
import fr.ent.core.demo.furnishing.Furnishing;
import fr.ent.core.demo.furnishing.Supplies;
import fr.ent.homework.progress.skill.ProgrammeSkills;
import fr.ent.homework.progress.skill.Skill;
import fr.ent.homework.progress.term.SchoolYear;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Keeps the booklets of a nursery class for a term: what was seen last is still a draft, some of it has a child's drawing. */
final class FurnishBooklets implements Furnishing {

    private static final long SEED = 20_261_202L;
    private static final int ELEMENTARY_FROM = 6;
    private static final int OF_EACH = 6;
    private static final int DAYS_BETWEEN = 6;
    private static final int DRAWING_PERCENT = 25;
    private static final int DRAFT_PERCENT = 50;

    private final ProgrammeSkills programme = new ProgrammeSkills();

    @Override
    public String witness() {
        return "homework.observation";
    }

    @Override
    public void furnish(Supplies supplies) {
        Chance chance = supplies.town().chance(SEED);
        DemoClasses.findPlayed(supplies.town(), one -> one.age() < ELEMENTARY_FROM)
                .ifPresent(schoolClass -> furnish(supplies, schoolClass, chance));
    }

    private void furnish(Supplies supplies, SchoolClass schoolClass, Chance chance) {
        LocalDate today = supplies.now().today();
        LocalDate begin = SchoolYear.of(today).first();
        List<LocalDate> past = supplies.classDays(schoolClass.school()).open().stream()
                .filter(day -> day.isBefore(today) && !day.isBefore(begin))
                .sorted(Comparator.reverseOrder())
                .toList();
        List<Skill> skills = programme.list(SchoolCycle.FIRST, today);
        Person teacher = supplies.town().teacher(schoolClass);
        List<Seen> seen = new ArrayList<>();
        for (Pupil pupil : DemoClasses.listPupils(supplies.town(), schoolClass)) {
            for (int at = 0; at < OF_EACH && at * DAYS_BETWEEN < past.size(); at++) {
                seen.add(new Seen(
                        chance.id(),
                        pupil,
                        past.get(at * DAYS_BETWEEN),
                        chance.pick(skills),
                        chance.in(DRAWING_PERCENT) ? chance.id() : null,
                        at > 0 || !chance.in(DRAFT_PERCENT)));
            }
        }
        insert(supplies, schoolClass, teacher, seen);
        show(supplies, seen);
        look(supplies, schoolClass);
        supplies.attach(seen.stream()
                .flatMap(one -> one.attachment(teacher, schoolClass))
                .toList());
    }

    private static void insert(Supplies supplies, SchoolClass schoolClass, Person teacher, List<Seen> seen) {
        supplies.insert(
                "homework.observation (territory_id, id, child_id, class_id, observed_on, skill_id, words, file_ids,"
                        + " faces_said, author_id, written_at, published_at)",
                seen,
                one -> row(
                        supplies.territory(),
                        one.id(),
                        one.pupil().id(),
                        schoolClass.id(),
                        one.day(),
                        one.skill().id().value(),
                        one.skill().words(),
                        one.drawing() == null ? "{}" : "{" + one.drawing() + "}",
                        one.drawing() != null,
                        teacher.id(),
                        at(one.day(), LocalTime.of(16, 40)),
                        one.published() ? at(one.day(), LocalTime.of(17, 10)) : null));
    }

    /** Each drawing is a portrait of its child. */
    private static void show(Supplies supplies, List<Seen> seen) {
        supplies.insert(
                "homework.observation_face (territory_id, observation_id, child_id)",
                seen.stream().filter(one -> one.drawing() != null).toList(),
                one -> row(supplies.territory(), one.id(), one.pupil().id()));
    }

    /** The first guardian of each pupil looked a week ago. */
    private static void look(Supplies supplies, SchoolClass schoolClass) {
        supplies.insert(
                "homework.booklet_look (territory_id, child_id, guardian_id, looked_at)",
                supplies.town().guardianships().stream()
                        .filter(tie -> tie.child().schoolClass().equals(schoolClass)
                                && tie.rank() == 1
                                && tie.rights() == Guardianship.GuardianRights.FULL)
                        .toList(),
                tie -> row(
                        supplies.territory(),
                        tie.child().id(),
                        tie.guardian().id(),
                        at(supplies.now().today().minusWeeks(1), LocalTime.of(19, 30))));
    }

    private static OffsetDateTime at(LocalDate day, LocalTime time) {
        return day.atTime(time).atZone(Moment.ZONE).toOffsetDateTime();
    }

    /** A success of a pupil. */
    private record Seen(
            UUID id,
            Pupil pupil,
            LocalDate day,
            Skill skill,
            @Nullable UUID drawing,
            boolean published) {

        Stream<Attachment> attachment(Person teacher, SchoolClass schoolClass) {
            UUID file = drawing;
            return file == null
                    ? Stream.empty()
                    : Stream.of(new Attachment(
                            file,
                            teacher,
                            new FileContent(
                                    "dessin.png", "image/png", new DrawnCover(file.getMostSignificantBits())::png),
                            FileAudience.staff(schoolClass)));
        }
    }
}
