package fr.ent.homework.demo;

import static fr.ent.core.demo.furnishing.Batch.row;

import fr.ent.core.demo.Chance;
import fr.ent.core.demo.Moment;
import fr.ent.core.demo.Pupil;
import fr.ent.core.demo.SchoolClass;
import fr.ent.core.demo.furnishing.Attachment;
import fr.ent.core.demo.furnishing.Attachment.FileAudience;
import fr.ent.core.demo.furnishing.Attachment.FileContent;
import fr.ent.core.demo.furnishing.Furnishing;
import fr.ent.core.demo.furnishing.Supplies;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.UUID;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** Lets the pupils of an elementary class choose work for their portfolios, and say what they think of it. */
final class FurnishPortfolios implements Furnishing {

    private static final long SEED = 20_261_203L;
    private static final int ELEMENTARY_FROM = 6;
    private static final int DAYS_BETWEEN = 9;
    private static final List<DemoPiece> PIECES = List.of(
            new DemoPiece("Mon autoportrait", "J’ai bien réussi les yeux.", "PROUD"),
            new DemoPiece("La carte de notre quartier", "J’ai mis longtemps à trouver la boulangerie.", "HARD"),
            new DemoPiece("Le collage d’automne", "Les feuilles viennent de la cour.", "GLAD"));

    @Override
    public String witness() {
        return "homework.portfolio_work";
    }

    @Override
    public void furnish(Supplies supplies) {
        Chance chance = supplies.town().chance(SEED);
        DemoClasses.findPlayed(supplies.town(), one -> one.age() >= ELEMENTARY_FROM)
                .ifPresent(schoolClass -> furnish(supplies, schoolClass, chance));
    }

    private static void furnish(Supplies supplies, SchoolClass schoolClass, Chance chance) {
        LocalDate today = supplies.now().today();
        List<LocalDate> past = supplies.classDays(schoolClass.school()).open().stream()
                .filter(day -> day.isBefore(today))
                .toList()
                .reversed();
        List<Chosen> chosen = DemoClasses.listPupils(supplies.town(), schoolClass).stream()
                .flatMap(pupil -> IntStream.range(0, 1 + chance.below(PIECES.size()))
                        .filter(at -> at * DAYS_BETWEEN < past.size())
                        .mapToObj(at -> new Chosen(
                                chance.id(), chance.id(), pupil, PIECES.get(at), past.get(at * DAYS_BETWEEN))))
                .toList();
        supplies.insert(
                "homework.portfolio_work (territory_id, id, child_id, title, file_ids, made_on, chosen_by, chosen_at,"
                        + " comment_words, smiley)",
                chosen,
                one -> row(
                        supplies.territory(),
                        one.id(),
                        one.pupil().id(),
                        one.piece().title(),
                        "{" + one.drawing() + "}",
                        one.day(),
                        one.pupil().id(),
                        one.day()
                                .atTime(LocalTime.of(15, 20))
                                .atZone(Moment.ZONE)
                                .toOffsetDateTime(),
                        one.piece().comment(),
                        one.piece().smiley()));
        supplies.attach(chosen.stream().flatMap(Chosen::attachment).toList());
    }

    /** Work of a child, and what it says of it. */
    private record DemoPiece(String title, String comment, String smiley) {}

    /** Work that is in the portfolio of a pupil. */
    private record Chosen(UUID id, UUID drawing, Pupil pupil, DemoPiece piece, LocalDate day) {

        Stream<Attachment> attachment() {
            return Stream.of(new Attachment(
                    drawing,
                    pupil.person(),
                    new FileContent("travail.png", "image/png", new DrawnCover(drawing.getMostSignificantBits())::png),
                    new FileAudience("CHILD", pupil.id())));
        }
    }
}
