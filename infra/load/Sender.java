import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublisher;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Base64;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/** A teacher who sends large files into the space of a class by tus, as the web application does, and takes them back. */
final class Sender {

    private static final String UPLOADS = "/api/core/uploads";
    private static final String TEACHER = "claude.aubin";
    private static final Pattern ACCOUNT = Pattern.compile("\\{[^{}]*}");
    private static final Pattern CLASS_SPACE = Pattern.compile("\\{\"id\":\"([^\"]+)\",\"kind\":\"CLASS\"");
    private static final long PART = 8 << 20;

    private final HttpClient http =
            HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();
    private final URI product;
    private final String[] credentials;
    private final String space;
    private long repeated;

    private Sender(URI product, String[] credentials, String space) {
        this.product = product;
        this.credentials = credentials;
        this.space = space;
    }

    static Sender signedIn(URI product, Path data) throws IOException, InterruptedException {
        String account = ACCOUNT.matcher(Files.readString(data.resolve("demo-accounts.json")))
                .results()
                .map(MatchResult::group)
                .filter(one -> Visitor.field(one, "username").equals(TEACHER))
                .findFirst()
                .orElseThrow();
        Visitor teacher = new Visitor(product);
        teacher.signIn(account);
        String spaces = teacher.read("/api/core/spaces");
        String space = CLASS_SPACE
                .matcher(spaces)
                .results()
                .map(found -> found.group(1))
                .findFirst()
                .orElseThrow(() -> new IllegalStateException("No space of a class: " + spaces));
        return new Sender(product, teacher.credentials(), space);
    }

    /** The id of the file that a film became; its line is cut so often on the way. */
    String send(Film film, int cuts) throws IOException, InterruptedException {
        HttpResponse<String> begun = ask("POST", UPLOADS, BodyPublishers.noBody(), new String[] {
            "Upload-Length", Long.toString(film.length()),
            "Upload-Metadata", "filename " + base64("film.mp4") + ",spaceId " + base64(space)
        });
        if (begun.statusCode() != 201) {
            throw new IllegalStateException(begun.statusCode() + " " + begun.body());
        }
        String upload = begun.headers().firstValue("location").orElseThrow();
        long offset = 0;
        for (int cut = 1; cut <= cuts; cut++) {
            long to = film.length() * cut / (cuts + 1);
            cut(upload, film, offset, to - offset);
            offset = offset(upload);
            repeated += Math.max(0, to - offset);
        }
        while (offset < film.length()) {
            offset = part(upload, film, offset);
        }
        return Visitor.field(ask("GET", upload, BodyPublishers.noBody()).body(), "madeItemId");
    }

    private long part(String upload, Film film, long offset) throws IOException, InterruptedException {
        long size = Math.min(PART, film.length() - offset);
        HttpResponse<String> answer = patch(upload, offset, film.from(offset, size), size);
        if (answer.statusCode() == 423 || answer.statusCode() == 409) {
            Thread.sleep(200);
            return offset(upload);
        }
        if (answer.statusCode() != 204) {
            throw new IllegalStateException(answer.statusCode() + " " + answer.body());
        }
        return Long.parseLong(answer.headers().firstValue("upload-offset").orElseThrow());
    }

    /** Announces all that is missing, and ends the line after so many bytes. */
    private void cut(String upload, Film film, long offset, long after) throws InterruptedException {
        InputStream line = new FilterInputStream(film.from(offset, film.length())) {
            private long left = after;

            @Override
            public int read(byte[] to, int from, int wanted) throws IOException {
                if (left <= 0) {
                    throw new IOException("cut");
                }
                int size = super.read(to, from, (int) Math.min(wanted, left));
                left -= size;
                return size;
            }
        };
        try {
            patch(upload, offset, line, film.length() - offset);
            throw new IllegalStateException("The line wasn't cut");
        } catch (IOException expected) {
            // the server sees that nothing comes any more
            Thread.sleep(500);
        }
    }

    private HttpResponse<String> patch(String upload, long offset, InputStream content, long size)
            throws IOException, InterruptedException {
        BodyPublisher body = BodyPublishers.fromPublisher(BodyPublishers.ofInputStream(() -> content), size);
        return ask("PATCH", upload, body, new String[] {
            "Upload-Offset", Long.toString(offset), "Content-Type", "application/offset+octet-stream"
        });
    }

    private long offset(String upload) throws IOException, InterruptedException {
        return Long.parseLong(ask("HEAD", upload, BodyPublishers.noBody())
                .headers()
                .firstValue("upload-offset")
                .orElseThrow());
    }

    /** The digest of a file, read to its end. */
    String take(String item) throws IOException, InterruptedException {
        HttpResponse<InputStream> answer = http.send(
                request("GET", "/api/core/items/" + item + "/content", BodyPublishers.noBody())
                        .build(),
                BodyHandlers.ofInputStream());
        return Film.digest(answer.body());
    }

    void remove(String item) throws IOException, InterruptedException {
        ask("POST", "/api/core/items/trash", BodyPublishers.ofString("{\"itemIds\": [\"" + item + "\"]}"), new String[] {
            "Content-Type", "application/json"
        });
        ask("DELETE", "/api/core/items/" + item, BodyPublishers.noBody());
    }

    /** Bytes that were sent and hadn't been kept when the line was cut. */
    long repeated() {
        return repeated;
    }

    private HttpResponse<String> ask(String method, String path, BodyPublisher body, String... headers)
            throws IOException, InterruptedException {
        HttpRequest.Builder request = request(method, path, body);
        if (headers.length > 0) {
            request.headers(headers);
        }
        return http.send(request.build(), BodyHandlers.ofString(StandardCharsets.UTF_8));
    }

    private HttpRequest.Builder request(String method, String path, BodyPublisher body) {
        return HttpRequest.newBuilder(product.resolve(path))
                .method(method, body)
                .timeout(Duration.ofMinutes(10))
                .header("Tus-Resumable", "1.0.0")
                .headers(credentials);
    }

    private static String base64(String text) {
        return Base64.getEncoder().encodeToString(text.getBytes(StandardCharsets.UTF_8));
    }
}
