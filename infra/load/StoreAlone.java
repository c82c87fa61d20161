import io.minio.GetObjectArgs;
import io.minio.MinioClient;
import io.minio.PutObjectArgs;
import io.minio.RemoveObjectArgs;
import java.io.InputStream;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;

/** The standalone's store of files, asked directly. */
final class StoreAlone {

    private static final String BUCKET = "ent";
    private static final String KEY = "load/film";
    private static final long PART = 8 << 20;

    private final MinioClient client;

    private StoreAlone(MinioClient client) {
        this.client = client;
    }

    static StoreAlone of(URI product, Path data) throws Exception {
        String secret = Files.readString(data.resolve("files/secrets/secret-key")).strip();
        return new StoreAlone(MinioClient.builder()
                .endpoint("http://127.0.0.1:" + (product.getPort() + 5))
                .credentials("preau", secret)
                .build());
    }

    void put(Film film) throws Exception {
        try (InputStream content = film.from(0, film.length())) {
            client.putObject(PutObjectArgs.builder()
                    .bucket(BUCKET)
                    .object(KEY)
                    .stream(content, film.length(), PART)
                    .build());
        }
    }

    String get() throws Exception {
        return Film.digest(
                client.getObject(GetObjectArgs.builder().bucket(BUCKET).object(KEY).build()));
    }

    void remove() throws Exception {
        client.removeObject(
                RemoveObjectArgs.builder().bucket(BUCKET).object(KEY).build());
    }
}
