package fr.ent.core.demo.usage;

import static fr.ent.core.demo.furnishing.Batch.row;

import fr.ent.core.demo.Chance;
import fr.ent.core.demo.School;
import fr.ent.core.demo.Town;
import fr.ent.core.demo.furnishing.Furnishing;
import fr.ent.core.demo.furnishing.Supplies;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Writes how many people used the product on each of the last hundred days, rounded as the product does. */
final class FurnishUse implements Furnishing {

    private static final long SEED = 20_261_129L;
    private static final int DAYS = 100;
    private static final int STEP = 5;

    /** Hundredths of the day's people. */
    private static final Map<String, Map<String, Integer>> PARTS = Map.of(
            "ROLE", Map.of("GUARDIAN", 72, "PUPIL", 18, "STAFF", 8),
            "MODULE", Map.of("TOWN_SERVICES", 58, "HOMEWORK", 44, "MESSAGES", 31, "FILES", 12),
            "DEVICE", Map.of("PHONE", 68, "COMPUTER", 22, "TABLET", 9),
            "HOUR",
                    Map.of(
                            "7", 12, "8", 20, "9", 9, "12", 14, "16", 18, "17", 26, "18", 30, "19", 28, "20", 33, "21",
                            21));

    @Override
    public String witness() {
        return "core.usage_count";
    }

    /** A number of people on a line. */
    private record Line(
            String span, LocalDate start, @Nullable UUID school, String breakdown, String name, int people) {}

    @Override
    public void furnish(Supplies supplies) {
        Town town = supplies.town();
        Chance chance = town.chance(SEED);
        List<Line> lines = new ArrayList<>();
        addAll(null, town.pupils().size(), supplies, chance, lines);
        for (School school : town.schools()) {
            int pupils = (int) town.pupils().stream()
                    .filter(pupil -> pupil.schoolClass().school().equals(school))
                    .count();
            addAll(school.id(), pupils, supplies, chance, lines);
        }
        supplies.insert(
                "core.usage_count (territory_id, span, starts_on, school_id, breakdown, line, people)",
                lines,
                line -> row(
                        supplies.territory(),
                        line.span(),
                        line.start(),
                        line.school(),
                        line.breakdown(),
                        line.name(),
                        line.people()));
    }

    private static void addAll(@Nullable UUID school, int pupils, Supplies supplies, Chance chance, List<Line> lines) {
        LocalDate today = supplies.now().today();
        LocalDate first = today.minusDays(DAYS);
        for (LocalDate day = first; day.isBefore(today); day = day.plusDays(1)) {
            int people = pupils * (share(day.getDayOfWeek()) + chance.below(12)) / 100;
            add(new Line("DAY", day, school, "ALL", "ALL", people), lines);
            LocalDate of = day;
            PARTS.forEach((breakdown, parts) -> parts.forEach(
                    (name, part) -> add(new Line("DAY", of, school, breakdown, name, people * part / 100), lines)));
        }
        LocalDate monday = first.with(TemporalAdjusters.nextOrSame(DayOfWeek.MONDAY));
        for (; !monday.plusWeeks(1).isAfter(today); monday = monday.plusWeeks(1)) {
            add(new Line("WEEK", monday, school, "ALL", "ALL", pupils * (82 + chance.below(12)) / 100), lines);
        }
        LocalDate month = first.with(TemporalAdjusters.firstDayOfNextMonth());
        for (; !month.plusMonths(1).isAfter(today); month = month.plusMonths(1)) {
            add(new Line("MONTH", month, school, "ALL", "ALL", pupils * (104 + chance.below(9)) / 100), lines);
        }
    }

    private static int share(DayOfWeek day) {
        return switch (day) {
            case MONDAY, TUESDAY, THURSDAY -> 48;
            case FRIDAY -> 40;
            case WEDNESDAY -> 27;
            case SATURDAY -> 10;
            case SUNDAY -> 22;
        };
    }

    private static void add(Line line, List<Line> lines) {
        int rounded = (line.people() + STEP / 2) / STEP * STEP;
        if (line.people() >= STEP) {
            lines.add(new Line(line.span(), line.start(), line.school(), line.breakdown(), line.name(), rounded));
        }
    }
}
