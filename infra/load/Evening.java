import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.net.Socket;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A family's evening on a running product: signed-in guardians of the demonstration read the same screen again and again,
 * each over one connection of their own. Prints requests a second, p50 and p99, and what wasn't answered with 2xx or 304.
 * Run by evening.sh; talks to 127.0.0.1 only.
 */
final class Evening {

    private static final Pattern ACCOUNT = Pattern.compile("\\{[^{}]*}");
    private static final Pattern FORM = Pattern.compile("<form[^>]*action=\"([^\"]+)\"");

    public static void main(String... arguments) throws Exception {
        URI product = URI.create(System.getProperty("url", "http://127.0.0.1:8080"));
        if (!List.of("127.0.0.1", "localhost").contains(product.getHost())) {
            throw new IllegalArgumentException("Only this machine is loaded");
        }
        int clients = Integer.getInteger("clients", 16);
        int seconds = Integer.getInteger("seconds", 10);
        List<Visitor> families = signIn(product, Path.of(System.getProperty("data", ".ent")), clients);
        System.out.printf("%-34s %9s %9s %9s %7s %9s%n", "request", "req/s", "p50 ms", "p99 ms", "bytes", "refused");
        try (ExecutorService threads = Executors.newFixedThreadPool(clients)) {
            for (Map.Entry<String, Function<Visitor, String>> row : rows().entrySet()) {
                if (arguments.length == 0 || Arrays.asList(arguments).contains(row.getKey())) {
                    measure(threads, product, families, row.getValue(), Math.max(2, seconds / 3));
                    print(row.getKey(), measure(threads, product, families, row.getValue(), seconds), seconds);
                }
            }
        }
    }

    /** A request's name, and its text for one visitor. */
    private static Map<String, Function<Visitor, String>> rows() {
        LocalDate monday = LocalDate.now().with(TemporalAdjusters.next(DayOfWeek.MONDAY));
        String week = "from=" + monday + "&to=" + monday.plusDays(6);
        Map<String, Function<Visitor, String>> rows = new LinkedHashMap<>();
        rows.put("me", one -> one.get("/api/me"));
        rows.put("home", one -> one.get("/api/home?" + week));
        rows.put("homework", one -> one.get("/api/homework/diary?childId=" + one.child + "&" + week));
        rows.put("menus", one -> one.get("/api/canteen/menus?schoolId=" + one.school + "&" + week));
        rows.put("canteen-week", one -> one.get("/api/canteen/week?" + week));
        rows.put("config-with-cookie", one -> one.get("/api/public/config"));
        rows.put("config", one -> one.anonymous("/api/public/config"));
        rows.put("sign-in-page", one -> one.anonymous("/connexion"));
        rows.put("home-unchanged", one -> one.unchanged("/api/home?" + week));
        return rows;
    }

    private record Measure(int answered, int refused, long bytes, long[] nanos) {}

    private static List<Measure> measure(
            ExecutorService threads, URI product, List<Visitor> families, Function<Visitor, String> row, int seconds)
            throws InterruptedException, ExecutionException {
        long end = System.nanoTime() + seconds * 1_000_000_000L;
        List<Callable<Measure>> loops = new ArrayList<>();
        for (Visitor visitor : families) {
            byte[] request = row.apply(visitor).getBytes(StandardCharsets.ISO_8859_1);
            loops.add(() -> loop(product, request, end));
        }
        List<Measure> all = new ArrayList<>();
        for (Future<Measure> done : threads.invokeAll(loops)) {
            all.add(done.get());
        }
        return all;
    }

    private static Measure loop(URI product, byte[] request, long end) throws IOException {
        long[] nanos = new long[1024];
        int answered = 0;
        int refused = 0;
        long bytes = 0;
        try (Connection connection = new Connection(product)) {
            while (System.nanoTime() < end) {
                long begun = System.nanoTime();
                int status = connection.ask(request);
                if (answered == nanos.length) {
                    nanos = Arrays.copyOf(nanos, nanos.length * 2);
                }
                nanos[answered++] = System.nanoTime() - begun;
                bytes += connection.bytes;
                if (status / 100 != 2 && status != 304) {
                    refused++;
                }
            }
        }
        return new Measure(answered, refused, bytes, Arrays.copyOf(nanos, answered));
    }

    private static void print(String name, List<Measure> all, int seconds) {
        long[] sorted = all.stream()
                .flatMapToLong(one -> Arrays.stream(one.nanos()))
                .sorted()
                .toArray();
        int answered = sorted.length;
        System.out.printf(
                Locale.ROOT,
                "%-34s %9.0f %9.1f %9.1f %7d %9d%n",
                name,
                (double) answered / seconds,
                sorted[answered / 2] / 1e6,
                sorted[answered * 99 / 100] / 1e6,
                all.stream().mapToLong(Measure::bytes).sum() / answered,
                all.stream().mapToInt(Measure::refused).sum());
    }

    /** One connection that stays open while the server likes; reads as little of an answer as it must. */
    private static final class Connection implements AutoCloseable {

        private final URI product;
        private Socket socket;
        private InputStream in;
        private OutputStream out;
        private final byte[] buffer = new byte[1 << 16];
        private int bytes;

        Connection(URI product) throws IOException {
            this.product = product;
            open();
        }

        private void open() throws IOException {
            socket = new Socket(product.getHost(), product.getPort());
            socket.setTcpNoDelay(true);
            socket.setSoTimeout(30_000);
            in = new BufferedInputStream(socket.getInputStream(), 1 << 16);
            out = socket.getOutputStream();
        }

        int ask(byte[] request) throws IOException {
            out.write(request);
            String line = line();
            int status = Integer.parseInt(line, 9, 12, 10);
            int length = 0;
            boolean chunked = false;
            boolean last = false;
            for (String header = line(); !header.isEmpty(); header = line()) {
                if (header.regionMatches(true, 0, "content-length:", 0, 15)) {
                    length = Integer.parseInt(header.substring(15).strip());
                } else if (header.regionMatches(true, 0, "transfer-encoding:", 0, 18)) {
                    chunked = true;
                } else if (header.equalsIgnoreCase("connection: close")) {
                    last = true;
                }
            }
            bytes = 0;
            if (chunked) {
                for (int size = chunk(); size > 0; size = chunk()) {
                    skip(size);
                    line();
                }
                line();
            } else {
                skip(length);
            }
            if (last) {
                socket.close();
                open();
            }
            return status;
        }

        private int chunk() throws IOException {
            return Integer.parseInt(line(), 16);
        }

        private void skip(int length) throws IOException {
            bytes += length;
            for (int left = length; left > 0; ) {
                int read = in.read(buffer, 0, Math.min(left, buffer.length));
                if (read < 0) {
                    throw new IOException("The answer ends too early");
                }
                left -= read;
            }
        }

        private String line() throws IOException {
            StringBuilder line = new StringBuilder(64);
            for (int sign = in.read(); sign != '\n'; sign = in.read()) {
                if (sign < 0) {
                    throw new IOException("The answer ends too early");
                }
                if (sign != '\r') {
                    line.append((char) sign);
                }
            }
            return line.toString();
        }

        @Override
        public void close() throws IOException {
            socket.close();
        }
    }

    /** Every guardian of the demonstration, each as often as it takes. */
    private static List<Visitor> signIn(URI product, Path data, int clients) throws Exception {
        List<String> guardians = ACCOUNT.matcher(Files.readString(data.resolve("demo-accounts.json")))
                .results()
                .map(found -> found.group())
                .filter(account -> field(account, "role").contains("GUARDIAN"))
                .toList();
        List<Visitor> families = new ArrayList<>();
        for (String guardian : guardians) {
            Visitor visitor = new Visitor(product);
            visitor.signIn(guardian);
            if (visitor.child != null && families.size() < clients) {
                families.add(visitor);
            }
        }
        if (families.isEmpty()) {
            throw new IllegalStateException("No guardian of the demonstration has a child");
        }
        int known = families.size();
        while (families.size() < clients) {
            families.add(families.get(families.size() % known));
        }
        return families;
    }

    private static String field(String json, String name) {
        Matcher found = Pattern.compile("\"" + name + "\"\\s*:\\s*\"([^\"]*)\"").matcher(json);
        return found.find() ? found.group(1) : "";
    }

    /** A browser that signs in as a person does. */
    private static final class Visitor {

        private final URI product;
        private final HttpClient http = HttpClient.newHttpClient();
        private final Map<String, String> cookies = new LinkedHashMap<>();
        private String child;
        private String school;

        Visitor(URI product) {
            this.product = product;
        }

        void signIn(String account) throws IOException, InterruptedException {
            String door = field(account, "realm");
            HttpResponse<String> page = follow(product.resolve("/oauth2/authorization/" + door), null);
            Matcher form = FORM.matcher(page.body());
            if (!form.find()) {
                throw new IllegalStateException("No sign-in form at " + page.uri());
            }
            follow(
                    page.uri().resolve(form.group(1).replace("&amp;", "&")),
                    "username=" + encoded(field(account, "username")) + "&password=" + encoded(field(account, "password")));
            String me = follow(product.resolve("/api/me"), null).body();
            int children = me.indexOf("\"children\"");
            if (children >= 0) {
                child = emptyToNull(field(me.substring(children), "id"));
                school = emptyToNull(field(me.substring(children), "schoolId"));
            }
        }

        private static String emptyToNull(String value) {
            return value.isEmpty() ? null : value;
        }

        private static String encoded(String value) {
            return URLEncoder.encode(value, StandardCharsets.UTF_8);
        }

        private HttpResponse<String> follow(URI address, String form) throws IOException, InterruptedException {
            URI at = address;
            String body = form;
            for (int i = 0; i < 12; i++) {
                HttpRequest.Builder request = HttpRequest.newBuilder(at).header("Accept", "text/html,application/json");
                String known = cookiesFor(at);
                if (!known.isEmpty()) {
                    request.header("Cookie", known);
                }
                if (body != null) {
                    request.header("Content-Type", "application/x-www-form-urlencoded")
                            .POST(HttpRequest.BodyPublishers.ofString(body));
                }
                HttpResponse<String> answer = http.send(request.build(), HttpResponse.BodyHandlers.ofString());
                keep(at, answer);
                if (answer.statusCode() / 100 != 3) {
                    return answer;
                }
                at = at.resolve(answer.headers().firstValue("location").orElseThrow());
                body = null;
            }
            throw new IOException("Sent around in circles from " + address);
        }

        private void keep(URI at, HttpResponse<String> answer) {
            for (String set : answer.headers().allValues("set-cookie")) {
                String pair = set.split(";", 2)[0];
                Matcher path = Pattern.compile("(?i);\\s*path=([^;]*)").matcher(set);
                String place = at.getPort() + " " + (path.find() ? path.group(1) : "/") + " " + pair.split("=", 2)[0];
                cookies.put(place, pair);
            }
        }

        private String cookiesFor(URI at) {
            List<String> sent = new ArrayList<>();
            cookies.forEach((place, pair) -> {
                String[] parts = place.split(" ");
                if (parts[0].equals(String.valueOf(at.getPort())) && at.getPath().startsWith(parts[1])) {
                    sent.add(pair);
                }
            });
            return String.join("; ", sent);
        }

        String get(String path) {
            return head(path) + "Cookie: " + cookiesFor(product.resolve("/api")) + "\r\n\r\n";
        }

        String anonymous(String path) {
            return head(path) + "\r\n";
        }

        /** As a phone asks again for what it has. */
        String unchanged(String path) {
            try {
                HttpResponse<String> first = follow(product.resolve(path), null);
                return head(path) + "If-None-Match: "
                        + first.headers().firstValue("etag").orElse("\"none\"") + "\r\nCookie: "
                        + cookiesFor(product.resolve("/api")) + "\r\n\r\n";
            } catch (IOException | InterruptedException failed) {
                throw new IllegalStateException(failed);
            }
        }

        private String head(String path) {
            return "GET " + path + " HTTP/1.1\r\nHost: " + product.getAuthority()
                    + "\r\nAccept: application/json,text/html\r\n";
        }
    }
}
