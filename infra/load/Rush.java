import java.io.IOException;
import java.net.URI;
import java.nio.file.Path;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.temporal.TemporalAdjusters;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Random;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The rush of the families: at 17:00, when teachers have just published, and at 19:00, when most is known and children tick.
 * Each family comes once in each, when it comes, over a connection of its own, with what its phone has kept. Run by rush.sh;
 * talks to 127.0.0.1 only.
 */
final class Rush {

    private static final Pattern HOMEWORK = Pattern.compile("\"id\":\"([^\"]+)\"");
    private static final int AT_ONCE = 24;

    private final URI product = URI.create(System.getProperty("url"));
    private final Path data = Path.of(System.getProperty("data"));
    private final int seconds = Integer.getInteger("seconds");
    private final LocalDate monday = LocalDate.now().with(TemporalAdjusters.next(DayOfWeek.MONDAY));
    private final Map<String, List<Long>> micros = new LinkedHashMap<>();
    private final Map<String, AtomicInteger> unchanged = new HashMap<>();
    private final AtomicInteger refused = new AtomicInteger();

    /** A family's phone: who is signed in, and the tags of what it has. */
    private record Phone(Visitor visitor, Map<String, String> tags) {}

    public static void main(String... arguments) throws Exception {
        new Rush().run(Integer.getInteger("families"));
    }

    private void run(int families) throws Exception {
        if (!List.of("127.0.0.1", "localhost").contains(product.getHost())) {
            throw new IllegalArgumentException("Only this machine is loaded");
        }
        List<Phone> phones = phones(new FamilyAccounts(product, data).open(families));
        System.out.printf("%d families signed in%n", phones.size());
        each(phones, this::looksAtNoon);
        micros.clear();
        unchanged.clear();
        System.out.printf("%d classes have homework from now on%n", new Publishing(product, data).publish(monday));
        rage(phones, this::comesAtFive);
        print("17:00");
        rage(phones, this::comesAtSeven);
        print("19:00");
    }

    private interface Visit {
        void of(Phone phone, Connection line) throws IOException;
    }

    private void looksAtNoon(Phone phone, Connection line) throws IOException {
        for (Map.Entry<String, String> screen : screens(phone.visitor()).entrySet()) {
            read(phone, line, screen.getKey(), screen.getValue());
        }
    }

    /** Told of new homework: the home, the child's diary and what is to do. */
    private void comesAtFive(Phone phone, Connection line) throws IOException {
        Map<String, String> screens = screens(phone.visitor());
        for (String screen : List.of("me", "home", "homework", "todo")) {
            read(phone, line, screen, screens.get(screen));
        }
    }

    /** All of tomorrow, and what is done is ticked. */
    private void comesAtSeven(Phone phone, Connection line) throws IOException {
        Map<String, String> screens = screens(phone.visitor());
        for (String screen : List.of("me", "home", "homework", "todo")) {
            read(phone, line, screen, screens.get(screen));
        }
        Matcher entry = HOMEWORK.matcher(line.body());
        if (entry.find()) {
            String tick = "/api/homework/entries/" + entry.group(1) + "/ticks?childId=" + phone.visitor().child;
            ask(line, "tick", phone.visitor().write("POST", tick, ""));
        }
        for (String screen : List.of("todo", "timetable", "menus")) {
            read(phone, line, screen, screens.get(screen));
        }
    }

    private Map<String, String> screens(Visitor one) {
        String week = "from=" + monday + "&to=" + monday.plusDays(6);
        return Map.of(
                "me", "/api/me",
                "home", "/api/home?" + week,
                "homework", "/api/homework/diary?childId=" + one.child + "&" + week,
                "todo", "/api/homework/todo?childId=" + one.child,
                "timetable", "/api/homework/timetables/" + one.schoolClass + "?week="
                        + monday.format(DateTimeFormatter.ISO_WEEK_DATE).substring(0, 8),
                "menus", "/api/canteen/menus?schoolId=" + one.school + "&" + week);
    }

    private void read(Phone phone, Connection line, String screen, String path) throws IOException {
        ask(line, screen, phone.visitor().knowing(path, phone.tags().get(path)));
        if (line.tag != null) {
            phone.tags().put(path, line.tag);
        }
    }

    private void ask(Connection line, String screen, byte[] request) throws IOException {
        long begun = System.nanoTime();
        int status = line.ask(request, true);
        long took = (System.nanoTime() - begun) / 1000;
        synchronized (micros) {
            micros.computeIfAbsent(screen, name -> new ArrayList<>()).add(took);
            unchanged.computeIfAbsent(screen, name -> new AtomicInteger()).addAndGet(status == 304 ? 1 : 0);
        }
        if (status != 304 && status / 100 != 2) {
            refused.incrementAndGet();
        }
    }

    private List<Phone> phones(List<String> accounts) throws Exception {
        List<Phone> all = Collections.synchronizedList(new ArrayList<>());
        try (ExecutorService doors = Executors.newFixedThreadPool(AT_ONCE)) {
            List<Future<?>> entering = new ArrayList<>();
            for (String account : accounts) {
                entering.add(doors.submit(() -> {
                    Visitor visitor = new Visitor(product);
                    visitor.signIn(account);
                    if (visitor.child == null) {
                        throw new IllegalStateException("No child at school: " + account);
                    }
                    return all.add(new Phone(visitor, new HashMap<>()));
                }));
            }
            for (Future<?> entered : entering) {
                entered.get();
            }
        }
        return all;
    }

    private void each(List<Phone> phones, Visit visit) throws Exception {
        try (ExecutorService hands = Executors.newFixedThreadPool(AT_ONCE)) {
            List<Future<?>> looking = new ArrayList<>();
            phones.forEach(phone -> looking.add(hands.submit(() -> come(phone, visit))));
            for (Future<?> looked : looking) {
                looked.get();
            }
        }
    }

    /** Comers as they come: at random moments of the window, the same in every rush. */
    private void rage(List<Phone> phones, Visit visit) throws Exception {
        micros.clear();
        unchanged.clear();
        refused.set(0);
        Random moments = new Random(1);
        long[] due = phones.stream()
                .mapToLong(phone -> (long) (moments.nextDouble() * seconds * 1e9))
                .sorted()
                .toArray();
        long begun = System.nanoTime();
        try (ExecutorService comers = Executors.newVirtualThreadPerTaskExecutor()) {
            List<Future<?>> coming = new ArrayList<>();
            for (int i = 0; i < due.length; i++) {
                Thread.sleep(Math.max(0, (begun + due[i] - System.nanoTime()) / 1_000_000));
                Phone phone = phones.get(i);
                coming.add(comers.submit(() -> come(phone, visit)));
            }
            for (Future<?> came : coming) {
                came.get();
            }
        }
    }

    private Void come(Phone phone, Visit visit) throws IOException {
        try (Connection line = new Connection(product)) {
            visit.of(phone, line);
        }
        return null;
    }

    private void print(String hour) {
        System.out.printf("%n%-12s %8s %8s %8s %10s %6s%n", hour, "asked", "p50 ms", "p99 ms", "p99 ÷ p50", "304");
        List<Long> all = new ArrayList<>();
        micros.forEach((screen, times) -> {
            all.addAll(times);
            print(screen, times, unchanged.get(screen).get());
        });
        print("all", all, unchanged.values().stream().mapToInt(AtomicInteger::get).sum());
        System.out.printf("refused: %d%n", refused.get());
    }

    private static void print(String screen, List<Long> times, int same) {
        long[] sorted = times.stream().mapToLong(Long::longValue).toArray();
        Arrays.sort(sorted);
        double p50 = sorted[sorted.length / 2] / 1e3;
        double p99 = sorted[(int) (sorted.length * 0.99)] / 1e3;
        System.out.printf(
                Locale.ROOT,
                "%-12s %8d %8.1f %8.1f %10.1f %5d%%%n",
                screen,
                sorted.length,
                p50,
                p99,
                p99 / p50,
                100L * same / sorted.length);
    }
}
