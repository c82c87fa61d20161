package fr.ent.core.storage.object;

import io.minio.GetPresignedObjectUrlArgs;
import io.minio.Http;
import io.minio.MinioClient;
import io.minio.errors.MinioException;
import jakarta.annotation.PreDestroy;
import java.net.URI;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Signs addresses by which a browser takes an object from the store itself, for a short while. Nothing is asked of the store. */
@Component
public class PublicStore {

    private final PublicStoreSettings settings;
    private final String bucket;
    private final @Nullable MinioClient client;

    public PublicStore(StorageSettings storage, PublicStoreSettings settings) {
        this.settings = settings;
        this.bucket = storage.bucket();
        this.client = settings.endpoint() == null
                ? null
                : MinioClient.builder()
                        .endpoint(settings.endpoint().toString())
                        .region(settings.region())
                        .credentials(storage.accessKey(), storage.secretKey())
                        .build();
    }

    /**
     * The address of an object; none where it passes through the application. Whoever asks has looked at the right to it.
     *
     * @param headers of the store's answer, which are signed along
     */
    public Optional<URI> findAddress(String key, long size, Map<String, String> headers) {
        if (client == null || size < settings.minSize().toBytes()) {
            return Optional.empty();
        }
        Http.QueryParameters query = new Http.QueryParameters();
        headers.forEach((name, value) -> query.add("response-" + name, value));
        try {
            return Optional.of(URI.create(client.getPresignedObjectUrl(GetPresignedObjectUrlArgs.builder()
                    .method(Http.Method.GET)
                    .bucket(bucket)
                    .object(key)
                    .expiry(Math.toIntExact(settings.validity().toSeconds()), TimeUnit.SECONDS)
                    .extraQueryParams(query)
                    .build())));
        } catch (MinioException failure) {
            throw new IllegalStateException("No address could be signed", failure);
        }
    }

    @PreDestroy
    void close() throws Exception {
        if (client != null) {
            client.close();
        }
    }
}
