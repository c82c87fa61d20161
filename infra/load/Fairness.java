import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/**
 * Sixteen connections ask for the sign-in page without a pause, four for a family's home, and one slow visitor for the public
 * configuration every 50 ms: prints how long that one waits. Run by fairness.sh; talks to 127.0.0.1 only.
 */
final class Fairness {

    private static final Pattern ACCOUNT = Pattern.compile("\\{[^{}]*\"GUARDIAN\"[^{}]*}");
    private static final int PAGES = 16;
    private static final int FAMILIES = 4;
    private static final long PAUSE = 50_000_000;

    public static void main(String... arguments) throws Exception {
        URI product = URI.create(System.getProperty("url"));
        if (!List.of("127.0.0.1", "localhost").contains(product.getHost())) {
            throw new IllegalArgumentException("Only this machine is loaded");
        }
        Visitor family = new Visitor(product);
        family.signIn(ACCOUNT.matcher(Files.readString(Path.of(System.getProperty("data"), "demo-accounts.json")))
                .results()
                .map(MatchResult::group)
                .filter(account -> Visitor.field(account, "realm").equals("ent"))
                .findFirst()
                .orElseThrow());
        int seconds = Integer.getInteger("seconds");
        round(product, family, Math.max(3, seconds / 3));
        round(product, family, seconds).print(seconds);
    }

    private static Waits round(URI product, Visitor family, int seconds) throws Exception {
        long end = System.nanoTime() + seconds * 1_000_000_000L;
        LocalDate monday = LocalDate.now().with(TemporalAdjusters.next(DayOfWeek.MONDAY));
        List<Future<Integer>> loops = new ArrayList<>();
        try (ExecutorService threads = Executors.newFixedThreadPool(PAGES + FAMILIES + 1)) {
            for (int i = 0; i < PAGES + FAMILIES; i++) {
                byte[] request = bytes(i < PAGES ? family.anonymous("/connexion") : family.get("/api/home?from=" + monday + "&to=" + monday.plusDays(6)));
                loops.add(threads.submit(() -> loop(product, request, end)));
            }
            Future<long[]> machine = threads.submit(() -> oversleep(end));
            long[] waits = ask(product, bytes(family.anonymous("/api/public/config")), end);
            int pages = 0;
            int homes = 0;
            for (int i = 0; i < loops.size(); i++) {
                pages += i < PAGES ? loops.get(i).get() : 0;
                homes += i < PAGES ? 0 : loops.get(i).get();
            }
            return new Waits(waits, machine.get(), pages, homes);
        }
    }

    private static byte[] bytes(String request) {
        return request.getBytes(StandardCharsets.ISO_8859_1);
    }

    private static int loop(URI product, byte[] request, long end) throws Exception {
        int answered = 0;
        try (Connection connection = new Connection(product)) {
            while (System.nanoTime() < end) {
                require(connection.ask(request));
                answered++;
            }
        }
        return answered;
    }

    /** Each wait counts from when the question was due, so that a long one isn't hidden by those that it keeps from being asked. */
    private static long[] ask(URI product, byte[] request, long end) throws Exception {
        List<Long> waits = new ArrayList<>();
        try (Connection connection = new Connection(product)) {
            for (long due = System.nanoTime(); due < end; due += PAUSE) {
                long early = due - System.nanoTime();
                if (early > 0) {
                    Thread.sleep(early / 1_000_000, (int) (early % 1_000_000));
                }
                long begun = Math.max(due, Math.min(System.nanoTime(), due + PAUSE));
                require(connection.ask(request));
                waits.add(System.nanoTime() - begun);
            }
        }
        return waits.stream().mapToLong(Long::longValue).sorted().toArray();
    }

    /** By how much a thread that only sleeps wakes too late: what the machine itself makes everybody wait. */
    private static long[] oversleep(long end) throws InterruptedException {
        List<Long> late = new ArrayList<>();
        while (System.nanoTime() < end) {
            long begun = System.nanoTime();
            Thread.sleep(50);
            late.add(System.nanoTime() - begun - PAUSE);
        }
        return late.stream().mapToLong(Long::longValue).sorted().toArray();
    }

    private static void require(int status) {
        if (status / 100 != 2 && status != 304) {
            throw new IllegalStateException("Answered " + status);
        }
    }

    private record Waits(long[] sorted, long[] machine, int pages, int homes) {

        void print(int seconds) {
            double p50 = sorted[sorted.length / 2] / 1e6;
            double p99 = sorted[sorted.length * 99 / 100] / 1e6;
            System.out.printf(
                    Locale.ROOT,
                    "slow visitor: p50 %.1f ms, p99 %.1f ms, worst %.1f ms, p99 ÷ p50 %.1f (goal: 5 at most)%n"
                            + "beside it: %d sign-in pages a second, %d family homes a second;"
                            + " a thread that only sleeps is late by %.1f ms, p99 %.1f ms%n",
                    p50,
                    p99,
                    sorted[sorted.length - 1] / 1e6,
                    p99 / p50,
                    pages / seconds,
                    homes / seconds,
                    machine[machine.length / 2] / 1e6,
                    machine[machine.length * 99 / 100] / 1e6);
        }
    }
}
