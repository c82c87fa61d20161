package fr.ent.canteen.booking.day;

import static org.assertj.core.api.Assertions.assertThat;

import fr.ent.canteen.testing.Answers;
import fr.ent.canteen.testing.CanteenTest;
import fr.ent.canteen.testing.Canteens;
import fr.ent.canteen.testing.Requests;
import fr.ent.canteen.testing.Terms;
import fr.ent.core.testing.SecondCopy;
import java.time.DayOfWeek;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.mock.web.MockHttpServletResponse;

/**
 * Every family of a town books three days a week for twelve weeks as soon as registration opens; run by
 * {@code infra/load/opening-minute.sh}. Places are short, so that the queues are full too.
 */
@CanteenTest
class OpeningMinuteLoad {

    private static final int FAMILIES = Integer.getInteger("load.families", 3000);
    private static final int THREADS = Integer.getInteger("load.threads", 64);
    private static final int WARM_UP = 400;

    @Autowired
    private Canteens.Founder founder;

    @Autowired
    private Requests requests;

    @Autowired
    private ApplicationContext first;

    @Autowired
    private JdbcClient jdbc;

    @Test
    void threeThousandFamiliesBookATermInTheSameMinute() throws Exception {
        Opening rehearsal = Opening.of(founder.found(), WARM_UP);
        Opening bareRehearsal = Opening.of(founder.found(), WARM_UP);
        Opening real = Opening.of(founder.found(), FAMILIES);
        Opening bare = Opening.of(founder.found(), FAMILIES);
        BareBookings statements = BareBookings.of(first, THREADS);
        try (SecondCopy second = SecondCopy.of(first)) {
            List<Requests> copies = List.of(requests, second.bean(Requests.class));
            run(rehearsal, copies);
            List<LocalDate> open = daysBooked(rehearsal);
            statements.book(bareRehearsal, open);
            double bareSeconds = statements.book(bare, open);
            Run ours = run(real, copies);
            report(real, ours, statements.name(), bareSeconds);
            assertThat(booked(bare)).as("as many without the application").isEqualTo(ours.acknowledged());
        }
    }

    private void report(Opening real, Run ours, String baseline, double bareSeconds) {
        int rows = number(real, "select count(*) from canteen.booking where status in ('BOOKED', 'WAITING')");
        int oversold = number(
                real,
                "select count(*) from canteen.activity_day d where d.taken > d.capacity"
                        + " or d.taken <> (select count(*) from canteen.booking b where b.activity_id = d.activity_id"
                        + " and b.day = d.day and b.status = 'BOOKED')");
        int doubled = rows - number(real, "select count(distinct (child_id, activity_id, day)) from canteen.booking");
        int lost = ours.acknowledged() - rows;
        System.out.printf(
                "%d families, %d at a time, two copies, %d days booked, %d waiting%n"
                        + "%.1f s (p50 %d ms, p99 %d ms) ÷ %s %.1f s = %.2f%n"
                        + "%d lost, %d doubled, %d oversold%n",
                FAMILIES,
                THREADS,
                booked(real),
                rows - booked(real),
                ours.seconds(),
                ours.percentile(50),
                ours.percentile(99),
                baseline,
                bareSeconds,
                ours.seconds() / bareSeconds,
                lost,
                doubled,
                oversold);
        assertThat(ours.statuses()).containsOnly(201);
        assertThat(List.of(lost, doubled, oversold)).containsOnly(0);
    }

    private Run run(Opening opening, List<Requests> copies) throws Exception {
        List<Future<Answer>> all = new ArrayList<>();
        Instant start = Instant.now();
        try (ExecutorService threads = Executors.newFixedThreadPool(THREADS)) {
            for (Opening.Family family : opening.families()) {
                Requests copy = copies.get(all.size() % copies.size());
                all.add(threads.submit(() -> send(family, copy)));
            }
        }
        double seconds = Duration.between(start, Instant.now()).toMillis() / 1000.0;
        List<Answer> answers = new ArrayList<>();
        for (Future<Answer> one : all) {
            answers.add(one.get());
        }
        return new Run(seconds, answers);
    }

    private static Answer send(Opening.Family family, Requests copy) throws Exception {
        String wish = Terms.wish(
                family.child(),
                family.canteen(),
                "EVERY",
                family.weekdays().stream().map(DayOfWeek::name).toArray(String[]::new));
        Instant sent = Instant.now();
        MockHttpServletResponse answer = copy.post(
                        family.viewer(),
                        "/api/canteen/patterns",
                        Terms.body(Opening.FIRST, Opening.LAST, wish),
                        family.viewer().person().toString())
                .andReturn()
                .getResponse();
        int made = answer.getStatus() == 201
                ? (int) Answers.value(answer, "$.booked") + (int) Answers.value(answer, "$.waiting")
                : 0;
        return new Answer(
                answer.getStatus(), made, Duration.between(sent, Instant.now()).toMillis());
    }

    private int booked(Opening opening) {
        return number(opening, "select count(*) from canteen.booking where status = 'BOOKED'");
    }

    private List<LocalDate> daysBooked(Opening opening) {
        return opening.town()
                .town()
                .in(() -> jdbc.sql("select distinct day from canteen.booking")
                        .query(LocalDate.class)
                        .list());
    }

    private int number(Opening opening, String sql) {
        return opening.town().town().in(() -> jdbc.sql(sql).query(Integer.class).single());
    }

    private record Answer(int status, int made, long millis) {}

    /** How it went. */
    private record Run(double seconds, List<Answer> answers) {

        int acknowledged() {
            return answers.stream().mapToInt(Answer::made).sum();
        }

        List<Integer> statuses() {
            return answers.stream().map(Answer::status).distinct().toList();
        }

        long percentile(int percent) {
            List<Long> sorted = answers.stream().map(Answer::millis).sorted().toList();
            return sorted.get(Math.min(sorted.size() - 1, sorted.size() * percent / 100));
        }
    }
}
