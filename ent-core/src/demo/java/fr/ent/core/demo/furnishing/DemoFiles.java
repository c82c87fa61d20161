package fr.ent.core.demo.furnishing;

import static fr.ent.core.demo.furnishing.Batch.row;

import fr.ent.core.demo.Town;
import io.minio.BucketExistsArgs;
import io.minio.MakeBucketArgs;
import io.minio.MinioClient;
import io.minio.PutObjectArgs;
import io.minio.errors.MinioException;
import java.io.ByteArrayInputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.HexFormat;
import java.util.List;
import java.util.UUID;

/** Keeps attachments: their content in the object store, their rows in the directory. */
public final class DemoFiles {

    private final MinioClient client;
    private final String bucket;

    public DemoFiles(MinioClient client, String bucket) {
        this.client = client;
        this.bucket = bucket;
    }

    void write(Batch batch, Town town, List<Attachment> files, Instant at) {
        UUID territory = town.brand().id();
        put(territory, files);
        batch.insert(
                "core.stored_file (territory_id, id, owner_id, name, media_type, size, sha256, created_at)",
                files,
                one -> row(
                        territory,
                        one.id(),
                        one.owner().id(),
                        one.content().name(),
                        one.content().mediaType(),
                        one.content().bytes().length,
                        sha256(one.content().bytes()),
                        at.atOffset(ZoneOffset.UTC)));
        batch.insert(
                "core.file_audience (territory_id, file_id, kind, audience_id)",
                files,
                one -> row(
                        territory,
                        one.id(),
                        one.audience().kind(),
                        one.audience().id()));
    }

    private void put(UUID territory, List<Attachment> files) {
        try {
            if (!client.bucketExists(BucketExistsArgs.builder().bucket(bucket).build())) {
                client.makeBucket(MakeBucketArgs.builder().bucket(bucket).build());
            }
            for (Attachment file : files) {
                byte[] content = file.content().bytes();
                client.putObject(PutObjectArgs.builder().bucket(bucket).object(territory + "/" + file.id()).stream(
                                new ByteArrayInputStream(content), (long) content.length, -1L)
                        .contentType(file.content().mediaType())
                        .build());
            }
        } catch (MinioException failure) {
            throw new IllegalStateException("The object store refuses the files of the demonstration", failure);
        }
    }

    private static String sha256(byte[] content) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(content));
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
