package fr.ent.homework.timetable;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import fr.ent.core.PersonId;
import fr.ent.core.Role;
import fr.ent.core.RoleGrant.ScopeType;
import fr.ent.core.testing.IntegrationTest;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.temporal.ChronoUnit;
import java.time.temporal.IsoFields;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The conflicts of two classes over places and teachers are those that a walk through every quarter of a year finds. */
@IntegrationTest
@Import(TimetableScenes.class)
class FoundConflictsIT {

    private static final LocalDate FIRST = LocalDate.of(2026, 9, 1);
    private static final LocalDate LAST = LocalDate.of(2027, 8, 31);
    private static final int GRIDS = 30;

    @Autowired
    private TimetableScenes.SceneSetter scenes;

    @Test
    void areThoseOfABruteForce() throws Exception {
        TimetableScene own = scenes.set();
        TimetableScene neighbours = own.neighbours();
        PersonId shared = own.town().teacher("Nadia", "Roy", own.schoolClass());
        own.town()
                .grant(
                        shared,
                        Role.TEACHER,
                        ScopeType.CLASS,
                        neighbours.schoolClass().value());
        int taken = 0;
        int busy = 0;
        for (int seed = 0; seed < GRIDS; seed++) {
            Random random = new Random(seed);
            List<Slot> ours = write(own, seed, random, shared);
            List<Slot> theirs = write(neighbours, seed, random, shared);

            JsonNode desk = desk(own);
            Set<String> places = meet(ours, theirs, Slot::foldedPlace);
            Set<String> teachers = meet(ours, theirs, Slot::teacher);

            assertThat(met(desk, "taken")).as("places of grid %d", seed).isEqualTo(places);
            assertThat(met(desk, "busy")).as("teachers of grid %d", seed).isEqualTo(teachers);
            taken += places.size();
            busy += teachers.size();
        }
        assertThat(taken).isGreaterThan(GRIDS / 2);
        assertThat(busy).isGreaterThan(GRIDS / 2);
    }

    /** Each quarter of an hour of each day of a school year: which of ours is where, or with whom, one of theirs is. */
    private static Set<String> meet(List<Slot> ours, List<Slot> theirs, Function<Slot, @Nullable String> shared) {
        Set<String> met = new TreeSet<>();
        // a slot without a first day has always been
        for (LocalDate day = FIRST.minusWeeks(4); !day.isAfter(LAST); day = day.plusDays(1)) {
            for (LocalTime at = LocalTime.of(8, 0); at.isBefore(LocalTime.NOON); at = at.plusMinutes(15)) {
                for (Slot one : goingOn(ours, day, at)) {
                    for (Slot other : goingOn(theirs, day, at)) {
                        String common = shared.apply(one);
                        if (common != null && common.equals(shared.apply(other))) {
                            met.add(one.key() + " meets " + other.from());
                        }
                    }
                }
            }
        }
        return met;
    }

    private static List<Slot> goingOn(List<Slot> slots, LocalDate day, LocalTime at) {
        return slots.stream().filter(slot -> slot.isOn(day, at)).toList();
    }

    private static Set<String> met(JsonNode desk, String field) {
        return Stream.of(desk.get(field))
                .flatMap(met -> met.valueStream())
                .map(met -> key(desk, met.get("slotId").asString()) + " meets "
                        + LocalTime.parse(met.get("from").asString()))
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private static String key(JsonNode desk, String id) {
        return desk.get("slots")
                .valueStream()
                .filter(slot -> slot.get("id").asString().equals(id))
                .map(slot -> slot.get("weekday").asString() + " "
                        + LocalTime.parse(slot.get("from").asString()))
                .findFirst()
                .orElseThrow();
    }

    private static JsonNode desk(TimetableScene scene) throws Exception {
        String answer = scene.read(scene.teacher(), "2026-W49")
                .andExpect(status().isOk())
                .andReturn()
                .getResponse()
                .getContentAsString();
        return new JsonMapper().readTree(answer).get("desk");
    }

    private static List<Slot> write(TimetableScene scene, int version, Random random, PersonId shared)
            throws Exception {
        List<Slot> grid = new ArrayList<>();
        for (int i = 0; i < 12; i++) {
            Slot slot = Slot.draw(random, shared);
            if (grid.stream().noneMatch(slot::touches)) {
                grid.add(slot);
            }
        }
        scene.write(
                        scene.teacher(),
                        TimetableScene.grid(
                                version, grid.stream().map(Slot::json).collect(Collectors.joining(","))))
                .andExpect(status().isOk());
        return grid;
    }

    private record Slot(
            DayOfWeek weekday,
            LocalTime from,
            LocalTime to,
            String weeks,
            @Nullable String place,
            @Nullable String teacher,
            @Nullable LocalDate first,
            @Nullable LocalDate last) {

        static Slot draw(Random random, PersonId shared) {
            LocalTime from = LocalTime.of(8, 0).plusMinutes(15L * random.nextInt(12));
            LocalDate first = random.nextBoolean() ? null : FIRST.plusDays(random.nextInt(120));
            LocalDate start = first == null ? FIRST : first;
            return new Slot(
                    random.nextInt(5) == 0 ? DayOfWeek.TUESDAY : DayOfWeek.MONDAY,
                    from,
                    from.plusMinutes(15L * (1 + random.nextInt(4))),
                    List.of("EVERY", "ODD", "EVEN").get(random.nextInt(3)),
                    List.of("Gymnase", " gymnase", "Bibliothèque", "BIBLIOTHEQUE", "")
                            .get(random.nextInt(5)),
                    random.nextInt(3) == 0 ? null : shared.toString(),
                    first,
                    random.nextBoolean() ? null : start.plusDays(random.nextInt(60)));
        }

        @Nullable
        String foldedPlace() {
            return place == null || place.isEmpty()
                    ? null
                    : place.strip().substring(0, 1).toLowerCase(Locale.ROOT);
        }

        boolean touches(Slot other) {
            return weekday == other.weekday && from.isBefore(other.to) && other.from.isBefore(to);
        }

        boolean isOn(LocalDate day, LocalTime at) {
            boolean even = day.get(IsoFields.WEEK_OF_WEEK_BASED_YEAR) % 2 == 0;
            return day.getDayOfWeek() == weekday
                    && (weeks.equals("EVERY") || weeks.equals("EVEN") == even)
                    && (first == null || ChronoUnit.DAYS.between(first, day) >= 0)
                    && (last == null || ChronoUnit.DAYS.between(day, last) >= 0)
                    && !at.isBefore(from)
                    && at.isBefore(to);
        }

        String key() {
            return weekday + " " + from;
        }

        String json() {
            return """
                    {"weekday": "%s", "from": "%s", "to": "%s", "weeks": "%s", "kind": "LESSON", "subject": "FRENCH",
                     "place": "%s", "teacherId": %s, "startsOn": %s, "endsOn": %s}""".formatted(weekday, from, to, weeks, place, quoted(teacher), quoted(first), quoted(last));
        }

        private static String quoted(@Nullable Object value) {
            return value == null ? "null" : "\"" + value + "\"";
        }
    }
}
