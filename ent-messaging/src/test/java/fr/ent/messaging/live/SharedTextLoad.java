package fr.ent.messaging.live;

import static org.assertj.core.api.Assertions.assertThat;

import fr.ent.core.PersonId;
import fr.ent.core.testing.TestClock.SettableClock;
import fr.ent.messaging.testing.Answer;
import fr.ent.messaging.testing.MessagingTest;
import fr.ent.messaging.testing.WritingScene;
import java.lang.management.ManagementFactory;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.messaging.simp.SimpMessageSendingOperations;

/** Many in one text and a long text, measured: {@code infra/load/writing.sh}. */
@MessagingTest
class SharedTextLoad extends WritingScene {

    private static final int PEOPLE = Integer.getInteger("load.people", 30);
    private static final int PARTS = Integer.getInteger("load.parts", 60);
    private static final int PAGES = Integer.getInteger("load.pages", 100);
    private static final int LETTERS_A_PAGE = 2_000;
    private static final int LETTERS_A_PART = 20;
    private static final Duration APART = Duration.ofMillis(250);

    @Autowired
    private SettableClock clock;

    @Autowired
    private SimpMessageSendingOperations broker;

    @LocalServerPort
    private int port;

    @Test
    void thirtyInOneText() throws Exception {
        long few = run(2).heardPercentile(95);
        long before = heap();
        Run many = run(PEOPLE);
        long after = heap();
        System.out.printf(
                "%d people, %.0f parts a second, heard by all others after p50 %d ms, p95 %d ms ÷ 2 people %d ms = %.1f%n"
                        + "heap %d kB before, %d kB after%n",
                PEOPLE,
                many.partsASecond(),
                many.heardPercentile(50),
                many.heardPercentile(95),
                Math.max(few, 1),
                (double) many.heardPercentile(95) / Math.max(few, 1),
                before / 1024,
                after / 1024);
        assertThat(many.unheard()).isZero();
        assertThat(after - before).isLessThan(64L << 20);
    }

    @Test
    void aTextOfAHundredPages() {
        String one = written(1);
        long shortRead = millis(() -> ok(200, read(malo, one)));
        long before = heap();
        String text = written(PAGES);
        long after = heap();
        Answer[] answer = new Answer[1];
        long longRead = millis(() -> answer[0] = ok(200, read(malo, text)));
        System.out.printf(
                "%d pages: %d kB in %d ms ÷ 1 page %d ms = %.1f; %d rows of log for %d parts; heap %d kB before, %d kB after%n",
                PAGES,
                answer[0].text().length() / 1024,
                longRead,
                Math.max(shortRead, 1),
                (double) longRead / Math.max(shortRead, 1),
                town.number("select count(*) from messaging.shared_text_part where text_id::text = :id", text),
                PAGES * LETTERS_A_PAGE / LETTERS_A_PART,
                before / 1024,
                after / 1024);
        assertThat(after - before).isLessThan(32L << 20);
    }

    private String written(int pages) {
        String text = begin();
        String letters = "abcdefghij klmnopqrs".substring(0, LETTERS_A_PART);
        for (int n = 0; n < pages * LETTERS_A_PAGE / LETTERS_A_PART; n++) {
            clock.set(clock.instant().plusSeconds(1));
            ok(200, write(rose, text, typed(7, n * LETTERS_A_PART, letters)));
        }
        return text;
    }

    private record Run(List<Long> heard, int unheard, double partsASecond) {

        long heardPercentile(int percent) {
            List<Long> sorted = heard.stream().sorted().toList();
            return sorted.get(Math.min(sorted.size() - 1, sorted.size() * percent / 100));
        }
    }

    private Run run(int people) throws Exception {
        String text = begin();
        List<PersonId> writers = IntStream.range(0, people)
                .mapToObj(n -> town.pupil("Élève" + n, "Nom" + n, school, ce1).asPerson())
                .toList();
        List<Ear> ears = writers.stream().map(this::listen).toList();
        Map<Integer, Long> sent = new ConcurrentHashMap<>();
        List<Long> heard = Collections.synchronizedList(new ArrayList<>());
        AtomicInteger missing = new AtomicInteger(people * people * PARTS);
        Instant begun = clock.instant();
        long start = System.nanoTime();
        try (ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor()) {
            List<Future<?>> all = new ArrayList<>();
            for (int n = 0; n < people; n++) {
                int pen = n + 1;
                PersonId writer = writers.get(n);
                Ear ear = ears.get(n);
                all.add(threads.submit(() -> type(writer, text, pen, sent, begun, start)));
                all.add(threads.submit(() -> {
                    for (int m = 0; m < people * PARTS; m++) {
                        String said = ear.next();
                        Long at = sent.get(penAndClock(said));
                        if (at != null) {
                            heard.add((System.nanoTime() - at) / 1_000_000);
                        }
                        missing.decrementAndGet();
                    }
                    return null;
                }));
            }
            for (Future<?> one : all) {
                one.get(600, TimeUnit.SECONDS);
            }
        }
        double seconds = (System.nanoTime() - start) / 1e9;
        return new Run(heard, missing.get(), people * PARTS / seconds);
    }

    private @Nullable Void type(
            PersonId writer, String text, int pen, Map<Integer, Long> sent, Instant begun, long start)
            throws InterruptedException {
        for (int m = 0; m < PARTS; m++) {
            Thread.sleep(APART);
            clock.set(begun.plusNanos(System.nanoTime() - start));
            String part = typed(pen, m, "a");
            sent.put(part.hashCode(), System.nanoTime());
            ok(200, write(writer, text, part));
        }
        return null;
    }

    /** The part in a hint. */
    private static int penAndClock(String said) {
        int begin = said.indexOf("\"content\":\"") + 11;
        return said.substring(begin, said.indexOf('"', begin)).hashCode();
    }

    private Ear listen(PersonId person) {
        town.viewer(person);
        return new Ear(person.toString(), port).listenTo(LiveQueue.SHARED_TEXTS, broker);
    }

    private static long millis(Runnable work) {
        long start = System.nanoTime();
        work.run();
        return (System.nanoTime() - start) / 1_000_000;
    }

    private static long heap() {
        System.gc();
        System.gc();
        return ManagementFactory.getMemoryMXBean().getHeapMemoryUsage().getUsed();
    }
}
