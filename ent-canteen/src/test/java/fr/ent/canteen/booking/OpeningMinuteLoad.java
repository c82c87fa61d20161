package fr.ent.canteen.booking;

import static fr.ent.canteen.testing.CanteenTown.MONDAY;
import static org.assertj.core.api.Assertions.assertThat;

import fr.ent.canteen.ActivityId;
import fr.ent.canteen.BookingId;
import fr.ent.canteen.Cents;
import fr.ent.canteen.tariff.Price;
import fr.ent.canteen.testing.CanteenTest;
import fr.ent.canteen.testing.CanteenTown;
import fr.ent.canteen.testing.CanteenTown.Waiting;
import fr.ent.canteen.testing.Canteens;
import fr.ent.canteen.testing.Crowd;
import fr.ent.canteen.testing.Requests;
import fr.ent.canteen.testing.SecondCopy;
import fr.ent.canteen.testing.Terms;
import fr.ent.core.ClassId;
import fr.ent.core.SchoolId;
import fr.ent.core.TerritoryScope;
import fr.ent.core.Viewer;
import java.time.DayOfWeek;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.ToIntFunction;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Every family of a town books three days a week for twelve weeks as soon as registration opens; run by
 * {@code infra/load/opening-minute.sh}. Places are short, so that the queues are full too.
 */
@CanteenTest
class OpeningMinuteLoad {

    private static final int FAMILIES = Integer.getInteger("load.families", 3000);
    private static final int THREADS = Integer.getInteger("load.threads", 64);
    private static final int SCHOOLS = 10;
    private static final int PLACES = FAMILIES / SCHOOLS * 7 / 10;
    private static final LocalDate LAST = MONDAY.plusDays(12 * 7 + 13);
    private static final List<String> DAYS = List.of("MONDAY", "TUESDAY", "THURSDAY", "FRIDAY");

    @Autowired
    private Canteens.Founder founder;

    @Autowired
    private Requests requests;

    @Autowired
    private ApplicationContext first;

    @Autowired
    private BookingSets sets;

    @Autowired
    private Places places;

    @Autowired
    private TransactionTemplate transaction;

    @Autowired
    private JdbcClient jdbc;

    @Test
    void threeThousandFamiliesBookATermInTheSameMinute() throws Exception {
        Load real = settle();
        Load bare = settle();
        Map<Viewer, MockHttpServletResponse> answers = new HashMap<>();

        Run bareRun = run(bare, family -> bookBare(bare, family));
        Run apiRun;
        try (SecondCopy second = SecondCopy.of(first)) {
            Requests there = second.bean(Requests.class);
            apiRun = run(real, family -> {
                MockHttpServletResponse answer = send(real, family, family.hashCode() % 2 == 0 ? requests : there);
                synchronized (answers) {
                    answers.put(family, answer);
                }
                return (int) Crowd.read(answer, "$.booked") + (int) Crowd.read(answer, "$.waiting");
            });
        }

        int rows = count(real, "status in ('BOOKED', 'WAITING')");
        int oversold = number(
                real,
                "select count(*) from canteen.activity_day d where d.taken > d.capacity"
                        + " or d.taken <> (select count(*) from canteen.booking b where b.activity_id = d.activity_id"
                        + " and b.day = d.day and b.status = 'BOOKED')");
        int doubled = rows - number(real, "select count(distinct (child_id, activity_id, day)) from canteen.booking");
        System.out.printf(
                "%d families, %d threads, two copies, %d days booked, %d waiting%n"
                        + "API %.1f s (p50 %d ms, p99 %d ms) ÷ the same bookings as bare SQL %.1f s = %.2f%n"
                        + "%d lost, %d doubled, %d oversold%n",
                FAMILIES,
                THREADS,
                count(real, "status = 'BOOKED'"),
                count(real, "status = 'WAITING'"),
                apiRun.seconds(),
                apiRun.percentile(50),
                apiRun.percentile(99),
                bareRun.seconds(),
                apiRun.seconds() / bareRun.seconds(),
                apiRun.acknowledged() - rows,
                doubled,
                oversold);
        assertThat(answers.values())
                .extracting(MockHttpServletResponse::getStatus)
                .containsOnly(201);
        assertThat(List.of(apiRun.acknowledged() - rows, doubled, oversold)).containsOnly(0);
    }

    private Load settle() {
        CanteenTown town = founder.found();
        List<Viewer> families = new ArrayList<>();
        Map<Viewer, ActivityId> canteenOf = new HashMap<>();
        for (int number = 0; number < SCHOOLS; number++) {
            SchoolId school = town.town().school("École " + number);
            ClassId schoolClass = town.town().schoolClass(school, "CE1");
            ActivityId canteen = town.canteen(school, PLACES, Waiting.LISTED);
            IntStream.range(0, FAMILIES / SCHOOLS).forEach(child -> {
                Viewer family = town.guardian(town.town().pupil("Enfant " + child, "Roy", school, schoolClass));
                families.add(family);
                canteenOf.put(family, canteen);
            });
        }
        return new Load(town, families, canteenOf);
    }

    private Run run(Load load, ToIntFunction<Viewer> work) throws Exception {
        List<Future<Timed>> all = new ArrayList<>();
        Instant start = Instant.now();
        try (ExecutorService threads = Executors.newFixedThreadPool(THREADS)) {
            load.families()
                    .forEach(family -> all.add(threads.submit(() -> {
                        Instant sent = Instant.now();
                        int made = work.applyAsInt(family);
                        return new Timed(
                                made, Duration.between(sent, Instant.now()).toMillis());
                    })));
        }
        double seconds = Duration.between(start, Instant.now()).toMillis() / 1000.0;
        List<Timed> timed = new ArrayList<>();
        for (Future<Timed> one : all) {
            timed.add(one.get());
        }
        return new Run(
                seconds,
                timed.stream().mapToInt(Timed::made).sum(),
                timed.stream().map(Timed::millis).sorted().toList());
    }

    private MockHttpServletResponse send(Load load, Viewer family, Requests copy) {
        try {
            return copy.post(
                            family,
                            "/api/canteen/patterns",
                            Terms.body(
                                    MONDAY,
                                    LAST,
                                    Terms.wish(
                                            family.children().getFirst().id(),
                                            load.canteenOf(family),
                                            "EVERY",
                                            days(family).toArray(String[]::new))),
                            family.person().toString())
                    .andReturn()
                    .getResponse();
        } catch (Exception failure) {
            throw new IllegalStateException(failure);
        }
    }

    /** The writing statements alone: keys, locks, places. */
    private int bookBare(Load load, Viewer family) {
        List<Booking> wanted = MONDAY.datesUntil(LAST.plusDays(1))
                .filter(day -> days(family).contains(day.getDayOfWeek().name()))
                .filter(day -> day.getDayOfWeek() != DayOfWeek.WEDNESDAY)
                .map(day -> new Booking(
                        BookingId.next(),
                        family.children().getFirst().id(),
                        load.canteenOf(family),
                        day,
                        Booking.Status.BOOKED,
                        0,
                        new Price(Cents.of(400), List.of()),
                        null,
                        family.person(),
                        null,
                        null))
                .toList();
        TerritoryScope.run(
                family.territory(),
                () -> transaction.executeWithoutResult(status -> {
                    sets.add(wanted, Instant.now());
                    List<Places.Room> rooms =
                            places.lockAll(wanted.stream().map(Booking::place).toList());
                    places.save(rooms.stream()
                            .map(room -> room.taking(room.free() > 0 ? 1 : 0))
                            .toList());
                }));
        return wanted.size();
    }

    /** Three of the four days on which the canteen serves. */
    private static List<String> days(Viewer family) {
        int without = Math.floorMod(family.person().hashCode(), DAYS.size());
        return DAYS.stream().filter(day -> !day.equals(DAYS.get(without))).toList();
    }

    private int count(Load load, String condition) {
        return number(load, "select count(*) from canteen.booking where " + condition);
    }

    private int number(Load load, String sql) {
        return load.town().town().in(() -> jdbc.sql(sql).query(Integer.class).single());
    }

    /** A town before its opening minute. */
    private record Load(CanteenTown town, List<Viewer> families, Map<Viewer, ActivityId> canteens) {

        ActivityId canteenOf(Viewer family) {
            return Objects.requireNonNull(canteens.get(family));
        }
    }

    private record Timed(int made, long millis) {}

    /** How it went: sorted times in milliseconds. */
    private record Run(double seconds, int acknowledged, List<Long> times) {

        long percentile(int percent) {
            return times.get(Math.min(times.size() - 1, times.size() * percent / 100));
        }
    }
}
