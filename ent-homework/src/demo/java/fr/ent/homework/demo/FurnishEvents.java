package fr.ent.homework.demo;

import static fr.ent.core.demo.furnishing.Batch.row;
import static java.time.temporal.TemporalAdjusters.nextOrSame;

import fr.ent.core.Role;
import fr.ent.core.demo.Chance;
import fr.ent.core.demo.Grant;
import fr.ent.core.demo.Guardianship.GuardianRights;
import fr.ent.core.demo.Household;
import fr.ent.core.demo.Person;
import fr.ent.core.demo.School;
import fr.ent.core.demo.Town;
import fr.ent.core.demo.furnishing.Furnishing;
import fr.ent.core.demo.furnishing.Supplies;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;

/**
 * Announces a market of each school in three weeks, to which some homes have answered already, and its feast at the end of the
 * year; an evening of reading is over.
 */
final class FurnishEvents implements Furnishing {

    private static final long SEED = 20_261_201L;
    private static final int WEEKS_AHEAD = 3;
    private static final int DAYS_TO_ANSWER = 3;
    private static final int ANSWER_OF_HUNDRED = 40;
    private static final int HELP_OF_HUNDRED = 25;
    private static final int MOST = 5;
    private static final int MONTHS_TO_FEAST = 4;
    private static final int OVER_SINCE = 40;

    @Override
    public String witness() {
        return "homework.event";
    }

    @Override
    public void furnish(Supplies supplies) {
        Chance chance = supplies.town().chance(SEED);
        List<DemoEvent> events = supplies.town().schools().stream()
                .map(school -> new DemoEvent(chance.id(), school, day(supplies, school)))
                .toList();
        OffsetDateTime now = supplies.now().instant().atOffset(ZoneOffset.UTC);
        supplies.insert(
                "homework.event (territory_id, id, school_id, title, words, place, bring, from_day, to_day, starts_at, ends_at,"
                        + " answer_until, helpers, author_id, created_at, changed_at)",
                events,
                one -> row(
                        supplies.territory(),
                        one.id(),
                        one.school().id(),
                        "Marché de l’école",
                        "Les classes vendent ce qu’elles ont fait, au profit de la coopérative.",
                        "Cour de l’école",
                        "Un gâteau, si vous pouvez",
                        one.day(),
                        one.day(),
                        LocalTime.of(16, 45),
                        LocalTime.of(18, 30),
                        one.day().minusDays(DAYS_TO_ANSWER),
                        true,
                        author(supplies.town(), one.school()).id(),
                        now.minusDays(2),
                        now.minusDays(2)));
        supplies.insert(
                "homework.event (territory_id, id, school_id, title, words, place, bring, from_day, to_day, starts_at, ends_at,"
                        + " helpers, author_id, created_at, changed_at)",
                supplies.town().schools().stream()
                        .flatMap(school -> Stream.of(
                                new DemoEvent(chance.id(), school, saturday(supplies, MONTHS_TO_FEAST)),
                                new DemoEvent(chance.id(), school, saturday(supplies, -1))))
                        .toList(),
                one -> row(
                        supplies.territory(),
                        one.id(),
                        one.school().id(),
                        one.day().isAfter(supplies.now().today()) ? "Fête de l’école" : "Matinée lecture",
                        "Toutes les familles sont les bienvenues.",
                        "Préau",
                        "",
                        one.day(),
                        one.day(),
                        LocalTime.of(10, 0),
                        LocalTime.of(12, 0),
                        false,
                        author(supplies.town(), one.school()).id(),
                        now.minusDays(OVER_SINCE),
                        now.minusDays(OVER_SINCE)));
        events.forEach(event -> supplies.insert(
                "homework.event_answer (territory_id, event_id, guardian_id, household_id, for_day, for_hour, coming, helps, waiting,"
                        + " queued_at, answered_at)",
                homes(supplies.town(), event.school()).stream()
                        .filter(home -> chance.in(ANSWER_OF_HUNDRED))
                        .toList(),
                home -> row(
                        supplies.territory(),
                        event.id(),
                        home.adults().getFirst().id(),
                        home.id(),
                        event.day(),
                        LocalTime.of(16, 45),
                        chance.below(MOST),
                        chance.in(HELP_OF_HUNDRED),
                        false,
                        now.minusDays(1),
                        now.minusDays(1))));
    }

    private static LocalDate saturday(Supplies supplies, int months) {
        return supplies.now().today().plusMonths(months).with(nextOrSame(DayOfWeek.SATURDAY));
    }

    /** The last day of school of the weeks to come. */
    private static LocalDate day(Supplies supplies, School school) {
        List<LocalDate> coming = supplies.classDays(school).coming(WEEKS_AHEAD);
        return coming.isEmpty() ? supplies.now().today().plusWeeks(WEEKS_AHEAD) : coming.getLast();
    }

    private static Person author(Town town, School school) {
        return town.grants().stream()
                .filter(grant -> grant.role() == Role.HEAD && grant.scopeId().equals(school.id()))
                .map(Grant::person)
                .findFirst()
                .orElseThrow();
    }

    /** Homes with a child at the school and an adult who is its guardian. */
    private static List<Household> homes(Town town, School school) {
        return town.households().stream()
                .filter(home -> !home.adults().isEmpty()
                        && home.children().stream()
                                .anyMatch(child -> child.schoolClass().school().equals(school)))
                .filter(home -> town.guardianships().stream()
                        .anyMatch(tie -> tie.guardian().equals(home.adults().getFirst())
                                && home.children().contains(tie.child())
                                && tie.rights() == GuardianRights.FULL))
                .toList();
    }

    private record DemoEvent(UUID id, School school, LocalDate day) {}
}
