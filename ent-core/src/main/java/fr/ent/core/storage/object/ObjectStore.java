package fr.ent.core.storage.object;

import fr.ent.core.ServiceUnavailable;
import fr.ent.core.http.FailureInLine;
import io.minio.BucketExistsArgs;
import io.minio.GetObjectArgs;
import io.minio.MakeBucketArgs;
import io.minio.MinioClient;
import io.minio.RemoveObjectArgs;
import io.minio.UploadObjectArgs;
import io.minio.errors.ErrorResponseException;
import io.minio.errors.MinioException;
import jakarta.annotation.PreDestroy;
import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/**
 * The bucket. It is made when missing; a store that is down at start is asked again at the first upload. The client
 * reports a refused connection as an {@link IllegalStateException}.
 */
@Component
public class ObjectStore {

    private static final Logger LOG = LoggerFactory.getLogger(ObjectStore.class);
    static final Duration CONNECT = Duration.ofSeconds(2);

    /** Of the store, before its answer begins and within; a transfer may last as long as bytes flow. */
    static final Duration LONGEST_PAUSE = Duration.ofSeconds(5);

    private static final Duration SOON = Duration.ofSeconds(10);

    private final MinioClient client;
    private final URI endpoint;
    private final String bucket;
    private volatile boolean bucketSeen;

    public ObjectStore(StorageSettings settings) {
        this.endpoint = settings.endpoint();
        this.bucket = settings.bucket();
        this.client = MinioClient.builder()
                .endpoint(settings.endpoint().toString())
                .credentials(settings.accessKey(), settings.secretKey())
                .build();
        client.setTimeout(CONNECT.toMillis(), LONGEST_PAUSE.toMillis(), LONGEST_PAUSE.toMillis());
    }

    /** Says what keeps uploads from being taken, if anything does. */
    @EventListener(ApplicationReadyEvent.class)
    public void prepare() {
        try {
            requireBucket();
        } catch (ErrorResponseException refusal) {
            LOG.warn(
                    "The object store at {} refuses the bucket {} or the key that it is asked with: {}. Uploads fail until it doesn't",
                    endpoint,
                    bucket,
                    refusal.errorResponse().code());
        } catch (MinioException | IllegalStateException down) {
            LOG.warn(
                    "The object store at {} does not answer; uploads fail until it does: {}",
                    endpoint,
                    FailureInLine.of(down));
        }
    }

    private void requireBucket() throws MinioException {
        if (!bucketSeen) {
            if (!client.bucketExists(BucketExistsArgs.builder().bucket(bucket).build())) {
                client.makeBucket(MakeBucketArgs.builder().bucket(bucket).build());
            }
            bucketSeen = true;
        }
    }

    /** @throws ServiceUnavailable when the store doesn't answer */
    public void put(String key, Path content, String mediaType) {
        try {
            requireBucket();
            client.uploadObject(UploadObjectArgs.builder()
                    .bucket(bucket)
                    .object(key)
                    .filename(content.toString())
                    .contentType(mediaType)
                    .build());
        } catch (MinioException | IllegalStateException failure) {
            throw unavailable(failure);
        }
    }

    /**
     * Opens part of an object; the caller closes it.
     *
     * @throws ServiceUnavailable when the store doesn't answer, then or while the content is read
     */
    public InputStream open(String key, long offset, long length) {
        try {
            GetObjectArgs.Builder part = GetObjectArgs.builder().bucket(bucket).object(key);
            return new StoredContent(
                    client.getObject(part.offset(offset).length(length).build()));
        } catch (MinioException | IllegalStateException failure) {
            throw unavailable(failure);
        }
    }

    /**
     * A small object as a whole; empty when there is none.
     *
     * @param most bytes that are read
     * @throws ServiceUnavailable when the store doesn't answer
     */
    public Optional<byte[]> find(String key, int most) {
        try (InputStream content = client.getObject(
                GetObjectArgs.builder().bucket(bucket).object(key).build())) {
            return Optional.of(content.readNBytes(most));
        } catch (ErrorResponseException answer) {
            if (isAbsence(answer)) {
                return Optional.empty();
            }
            throw unavailable(answer);
        } catch (MinioException | IllegalStateException | IOException failure) {
            throw unavailable(failure);
        }
    }

    /** Best effort: an object that stays behind is seen by nobody. */
    public void remove(String key) {
        try {
            client.removeObject(
                    RemoveObjectArgs.builder().bucket(bucket).object(key).build());
        } catch (MinioException | IllegalStateException failure) {
            LOG.warn("Object {} stays behind without a row", key, failure);
        }
    }

    /**
     * Removes an object for good; nothing happens when it is gone.
     *
     * @throws ServiceUnavailable when the store doesn't answer
     */
    public void delete(String key) {
        try {
            client.removeObject(
                    RemoveObjectArgs.builder().bucket(bucket).object(key).build());
        } catch (MinioException | IllegalStateException failure) {
            throw unavailable(failure);
        }
    }

    /** Whether the store did answer, and has no such object. */
    public static boolean lacks(ServiceUnavailable failure) {
        return isAbsence(failure.getCause());
    }

    /** Whether the store went away while a content flowed from it. */
    public static boolean breaksOff(ServiceUnavailable failure) {
        return failure.getCause() instanceof IOException;
    }

    private static boolean isAbsence(@Nullable Throwable failure) {
        return failure instanceof ErrorResponseException answer
                && answer.errorResponse().code().equals("NoSuchKey");
    }

    static ServiceUnavailable unavailable(Exception failure) {
        return new ServiceUnavailable("storage", SOON, failure);
    }

    @PreDestroy
    void close() throws Exception {
        client.close();
    }
}
