package fr.ent.core.storage.object;

import fr.ent.core.ServiceUnavailable;
import io.minio.AbortMultipartUploadArgs;
import io.minio.ListMultipartUploadsArgs;
import io.minio.MinioAsyncClient;
import io.minio.messages.ListMultipartUploadsResult;
import jakarta.annotation.PreDestroy;
import java.time.Instant;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/**
 * Large objects, which go into the store in parts. Where that was broken off the store keeps the parts, shows them to nobody, and is
 * paid for them until it is told to forget them.
 */
@Component
public class UnfinishedObjects {

    private final MinioAsyncClient client;
    private final String bucket;

    public UnfinishedObjects(StorageSettings settings) {
        this.bucket = settings.bucket();
        this.client = MinioAsyncClient.builder()
                .endpoint(settings.endpoint().toString())
                .credentials(settings.accessKey(), settings.secretKey())
                .build();
        client.setTimeout(
                ObjectStore.CONNECT.toMillis(),
                ObjectStore.LONGEST_PAUSE.toMillis(),
                ObjectStore.LONGEST_PAUSE.toMillis());
    }

    /**
     * Forgets the parts of objects that were begun before a moment; how many objects they were of.
     *
     * @throws ServiceUnavailable when the store doesn't answer, or doesn't list what it keeps
     */
    public int forget(Instant before) {
        int forgotten = 0;
        ListMultipartUploadsResult some = list(null);
        forgotten += forget(some, before);
        while (some.isTruncated()) {
            some = list(some);
            forgotten += forget(some, before);
        }
        return forgotten;
    }

    private ListMultipartUploadsResult list(@Nullable ListMultipartUploadsResult after) {
        ListMultipartUploadsArgs.Builder next =
                ListMultipartUploadsArgs.builder().bucket(bucket);
        if (after != null) {
            next.keyMarker(after.nextKeyMarker()).uploadIdMarker(after.nextUploadIdMarker());
        }
        return answer(() -> client.listMultipartUploads(next.build())).result();
    }

    private int forget(ListMultipartUploadsResult some, Instant before) {
        List<ListMultipartUploadsResult.Upload> old = some.uploads().stream()
                .filter(upload -> upload.initiated().toInstant().isBefore(before))
                .toList();
        old.forEach(upload -> answer(() -> client.abortMultipartUpload(AbortMultipartUploadArgs.builder()
                .bucket(bucket)
                .object(upload.objectName())
                .uploadId(upload.uploadId())
                .build())));
        return old.size();
    }

    private static <T> T answer(Supplier<CompletableFuture<T>> asked) {
        try {
            return asked.get().join();
        } catch (CompletionException | IllegalStateException failure) {
            throw ObjectStore.unavailable(failure);
        }
    }

    @PreDestroy
    void close() throws Exception {
        client.close();
    }
}
