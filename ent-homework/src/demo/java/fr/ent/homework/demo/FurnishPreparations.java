package fr.ent.homework.demo;

import static fr.ent.core.demo.furnishing.Batch.row;

import fr.ent.core.demo.Chance;
import fr.ent.core.demo.Moment;
import fr.ent.core.demo.SchoolClass;
import fr.ent.core.demo.Town;
import fr.ent.core.demo.furnishing.Furnishing;
import fr.ent.core.demo.furnishing.Supplies;
import fr.ent.core.richtext.RichText;
import fr.ent.homework.demo.SeriesPlan.SeriesEntry;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import tools.jackson.databind.json.JsonMapper;

/** Prepares lessons: series and drafts of diaries, and sheets at hand in the slots of the next days. */
final class FurnishPreparations implements Furnishing {

    private static final long SEED = 20_261_201L;
    /** Each town has a class of one of them. */
    private static final Set<String> PREPARED_LEVELS = Set.of("CE1", "CE2");

    private static final int WEEKS_AHEAD = 2;

    @Override
    public String witness() {
        return "homework.lesson_sheet";
    }

    @Override
    public void furnish(Supplies supplies) {
        Town town = supplies.town();
        Chance chance = town.chance(SEED);
        ClassSlots slots = new ClassSlots(town);
        SeriesPlan plan = new SeriesPlan(slots, town.year(), supplies.now(), chance);
        writeSeries(
                supplies,
                town.classes().stream()
                        .flatMap(one -> plan.write(one, supplies.classDays(one.school())).stream())
                        .toList());
        List<DemoSheet> sheets = read(supplies.json());
        town.classes().stream()
                .filter(one -> PREPARED_LEVELS.contains(one.level()))
                .forEach(one -> sheets.forEach(sheet -> writeSheet(supplies, slots, one, chance.id(), sheet)));
    }

    private static void writeSeries(Supplies supplies, List<SeriesEntry> entries) {
        supplies.insert(
                "homework.entry (territory_id, id, class_id, kind, given_on, subject, body, slot_id, state, publish_at,"
                        + " series_id, author_id, created_at)",
                entries,
                one -> row(
                        supplies.territory(),
                        one.id(),
                        one.slot().schoolClass().id(),
                        "LESSON",
                        one.day(),
                        one.subject(),
                        one.words(),
                        one.slot().id(),
                        one.state().name(),
                        one.publishAt().map(at -> at.atOffset(ZoneOffset.UTC)).orElse(null),
                        one.series(),
                        supplies.town().teacher(one.slot().schoolClass()).id(),
                        written(supplies, one).atOffset(ZoneOffset.UTC)));
    }

    /** At the beginning of the year, or the day before. */
    private static Instant written(Supplies supplies, SeriesEntry entry) {
        Instant year =
                supplies.town().year().firstDay().atStartOfDay(Moment.ZONE).toInstant();
        Instant yesterday = supplies.now().instant().minus(Duration.ofDays(1));
        return entry.isDraft() || year.isAfter(yesterday) ? yesterday : year;
    }

    private static void writeSheet(
            Supplies supplies, ClassSlots slots, SchoolClass schoolClass, UUID id, DemoSheet sheet) {
        supplies.insert(
                "homework.lesson_sheet (territory_id, id, author_id, title, subject, body, document, changed_at)",
                List.of(sheet),
                one -> row(
                        supplies.territory(),
                        id,
                        supplies.town().teacher(schoolClass).id(),
                        one.title(),
                        one.subject(),
                        one.document().plainText(),
                        supplies.json().writeValueAsString(one.document()),
                        supplies.now().instant().minus(Duration.ofDays(2)).atOffset(ZoneOffset.UTC)));
        supplies.insert(
                "homework.lesson_sheet_slot (territory_id, sheet_id, class_id, slot_id, day)",
                coming(supplies, schoolClass)
                        .flatMap(day -> slots.find(schoolClass, day, sheet.subject()).stream()
                                .map(slot -> new LaidSheet(slot, day)))
                        .limit(1)
                        .toList(),
                laid -> row(
                        supplies.territory(), id, schoolClass.id(), laid.slot().id(), laid.day()));
    }

    private static Stream<LocalDate> coming(Supplies supplies, SchoolClass schoolClass) {
        return supplies.classDays(schoolClass.school()).coming(WEEKS_AHEAD).stream()
                .filter(day -> !day.isBefore(supplies.now().today()));
    }

    private static List<DemoSheet> read(JsonMapper json) {
        try (InputStream in = Objects.requireNonNull(FurnishPreparations.class.getResourceAsStream("sheets.json"))) {
            return List.of(json.readValue(in, DemoSheet[].class));
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    /** A lesson sheet as a teacher wrote it. */
    record DemoSheet(String title, String subject, RichText document) {}

    private record LaidSheet(ClassSlot slot, LocalDate day) {}
}
