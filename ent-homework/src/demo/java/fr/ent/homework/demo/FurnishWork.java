package fr.ent.homework.demo;

import static fr.ent.core.demo.furnishing.Batch.row;

import fr.ent.core.demo.Chance;
import fr.ent.core.demo.Moment;
import fr.ent.core.demo.Person;
import fr.ent.core.demo.Pupil;
import fr.ent.core.demo.SchoolClass;
import fr.ent.core.demo.Town;
import fr.ent.core.demo.furnishing.Attachment;
import fr.ent.core.demo.furnishing.Attachment.FileAudience;
import fr.ent.core.demo.furnishing.Attachment.FileContent;
import fr.ent.core.demo.furnishing.Furnishing;
import fr.ent.core.demo.furnishing.Supplies;
import fr.ent.homework.demo.DemoWork.DemoPiece;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;

/** Gives each class of those who write work to hand in: some of it answered, some waiting, and some to come. */
final class FurnishWork implements Furnishing {

    private static final long SEED = 20_261_124L;
    private static final int WRITES_FROM = 6;
    private static final int AGO = 4;
    private static final int AHEAD = 5;

    @Override
    public String witness() {
        return "homework.hand_in";
    }

    @Override
    public void furnish(Supplies supplies) {
        Town town = supplies.town();
        Chance chance = town.chance(SEED);
        Chance drawings = town.chance(SEED + 1);
        town.classes().stream()
                .filter(schoolClass -> schoolClass.age() >= WRITES_FROM)
                .forEach(schoolClass -> furnish(supplies, schoolClass, chance, drawings));
    }

    private static void furnish(Supplies supplies, SchoolClass schoolClass, Chance chance, Chance drawings) {
        LocalDate today = supplies.now().today();
        List<LocalDate> open = supplies.classDays(schoolClass.school()).open();
        List<LocalDate> past =
                open.stream().filter(day -> day.isBefore(today)).toList().reversed();
        if (past.size() <= 2 * AGO) {
            return;
        }
        DemoWork done = DemoWork.done(chance, schoolClass, past.get(2 * AGO), past.get(AGO));
        give(supplies, done);
        open.stream()
                .filter(day -> day.isAfter(today))
                .skip(AHEAD)
                .findFirst()
                .ifPresent(due -> give(supplies, DemoWork.toCome(chance, schoolClass, past.getFirst(), due)));
        List<Pupil> pupils = supplies.town().pupils().stream()
                .filter(pupil -> pupil.schoolClass().equals(schoolClass))
                .toList();
        Set<UUID> cast = supplies.town().cast().stream()
                .map(member -> member.person().id())
                .collect(Collectors.toSet());
        handIn(supplies, done, done.pieces(pupils, cast, chance, drawings));
    }

    private static void give(Supplies supplies, DemoWork work) {
        supplies.insert(
                "homework.entry (territory_id, id, class_id, kind, given_on, due_on, subject, body, hand_in, author_id,"
                        + " created_at, shown_at)",
                List.of(work),
                one -> row(
                        supplies.territory(),
                        one.id(),
                        one.schoolClass().id(),
                        "HOMEWORK",
                        one.given(),
                        one.due(),
                        one.subject(),
                        one.words(),
                        true,
                        teacher(supplies, one).id(),
                        at(one.given(), LocalTime.NOON),
                        at(one.given(), LocalTime.NOON)));
    }

    private static void handIn(Supplies supplies, DemoWork work, List<DemoPiece> pieces) {
        supplies.attach(pieces.stream()
                .flatMap(piece -> piece.picture().map(file -> picture(file, piece.pupil())).stream())
                .toList());
        supplies.insert(
                "homework.hand_in (territory_id, id, entry_id, child_id, words, file_ids, handed_in_at)",
                pieces,
                piece -> row(
                        supplies.territory(),
                        piece.id(),
                        work.id(),
                        piece.pupil().id(),
                        piece.words(),
                        piece.picture().stream().map(UUID::toString).collect(Collectors.joining(",", "{", "}")),
                        at(work.due().minusDays(1), piece.at())));
        supplies.insert(
                "homework.feedback (territory_id, hand_in_id, words, stamp, drawings, ask_again, author_id, given_at)",
                pieces.stream().filter(piece -> piece.answer().isPresent()).toList(),
                piece -> row(
                        supplies.territory(),
                        piece.id(),
                        piece.answer().orElseThrow().words(),
                        piece.answer().orElseThrow().stamp(),
                        supplies.json()
                                .writeValueAsString(piece.picture().stream()
                                        .map(DrawnAnimal::answer)
                                        .toList()),
                        piece.answer().orElseThrow().askAgain(),
                        teacher(supplies, work).id(),
                        at(work.due(), LocalTime.of(17, 20))));
    }

    private static Attachment picture(UUID file, Pupil pupil) {
        return new Attachment(
                file,
                pupil.person(),
                new FileContent("dessin.png", "image/png", DrawnAnimal::png),
                new FileAudience("CHILD", pupil.id()));
    }

    private static Person teacher(Supplies supplies, DemoWork work) {
        return supplies.town().teacher(work.schoolClass());
    }

    private static OffsetDateTime at(LocalDate day, LocalTime time) {
        return day.atTime(time).atZone(Moment.ZONE).toOffsetDateTime();
    }
}
