package fr.ent.infra.services;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.minio.BucketExistsArgs;
import io.minio.GetObjectArgs;
import io.minio.MakeBucketArgs;
import io.minio.MinioClient;
import io.minio.PutObjectArgs;
import io.minio.errors.ErrorResponseException;
import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ObjectStoreServiceIT {

    private static final byte[] MENU = "Gratin de courge".getBytes(StandardCharsets.UTF_8);

    @TempDir
    Path directory;

    @Test
    void keepsAnObjectThroughARestartAndServesARangeOfIt() throws Exception {
        try (var first = ObjectStoreService.start(directory, 0)) {
            var client = client(first.address(), first.address().secretKey());
            client.makeBucket(MakeBucketArgs.builder().bucket("files").build());
            client.putObject(
                    PutObjectArgs.builder().bucket("files").object("a/menu.txt").contentType("text/plain").stream(
                                    new ByteArrayInputStream(MENU), (long) MENU.length, -1L)
                            .build());
        }

        try (var second = ObjectStoreService.start(directory, 0)) {
            var client = client(second.address(), second.address().secretKey());
            try (var part = client.getObject(GetObjectArgs.builder()
                    .bucket("files")
                    .object("a/menu.txt")
                    .offset(10L)
                    .length(6L)
                    .build())) {
                assertThat(new String(part.readAllBytes(), StandardCharsets.UTF_8))
                        .isEqualTo("courge");
                assertThat(part.headers().get("Content-Type")).isEqualTo("text/plain");
            }
        }
    }

    @Test
    void refusesAWrongSecret() {
        try (var store = ObjectStoreService.start(directory, 0)) {
            var stranger = client(store.address(), "wrong-secret-key");

            assertThatThrownBy(() -> stranger.bucketExists(
                            BucketExistsArgs.builder().bucket("files").build()))
                    .isInstanceOf(ErrorResponseException.class);
        }
    }

    private static MinioClient client(ObjectStoreAddress address, String secretKey) {
        return MinioClient.builder()
                .endpoint(address.endpoint().toString())
                .credentials(address.accessKey(), secretKey)
                .build();
    }
}
