package fr.ent.infra.standalone.demo;

import static fr.ent.infra.standalone.demo.Batch.row;

import fr.ent.infra.standalone.demo.FamilyPapers.Paper;
import io.minio.BucketExistsArgs;
import io.minio.MakeBucketArgs;
import io.minio.MinioClient;
import io.minio.PutObjectArgs;
import io.minio.errors.MinioException;
import jakarta.annotation.PreDestroy;
import java.io.ByteArrayInputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Files that people attach, kept beside these classes. */
@Component
class DemoFiles {

    private final MinioClient client;
    private final String bucket;

    DemoFiles(DemoSettings settings) {
        DemoSettings.Storage storage = settings.storage();
        this.bucket = storage.bucket();
        this.client = MinioClient.builder()
                .endpoint(storage.endpoint().toString())
                .credentials(storage.accessKey(), storage.secretKey())
                .build();
    }

    /**
     * A file under the name people see.
     *
     * @param schoolClass the class it is for; none when it is for the town hall
     */
    record Attachment(
            UUID id, Person owner, @Nullable SchoolClass schoolClass, String name, String resource, String mediaType) {

        UUID audience(UUID territory) {
            return schoolClass == null ? territory : schoolClass.id();
        }
    }

    /** Opened by the class, or by the town hall alone. */
    void write(Batch batch, Town town, List<Attachment> files, Instant at) {
        UUID territory = town.brand().id();
        store(batch, territory, files, at);
        batch.insert(
                "core.file_audience (territory_id, file_id, kind, audience_id)",
                files,
                one -> row(
                        territory,
                        one.id(),
                        one.schoolClass() == null ? "TOWN_HALL" : "CLASS",
                        one.audience(territory)));
    }

    /** Of guardians, opened by the child's family and the town hall. */
    void writeForFamilies(Batch batch, Town town, List<Attachment> files, List<Paper> papers, Instant at) {
        UUID territory = town.brand().id();
        Map<UUID, UUID> children = papers.stream()
                .collect(Collectors.toMap(
                        Paper::insurance, paper -> paper.pupil().id()));
        store(batch, territory, files, at);
        batch.insert(
                "core.file_audience (territory_id, file_id, kind, audience_id)",
                files,
                one -> row(territory, one.id(), "FAMILY", children.get(one.id())));
    }

    private void store(Batch batch, UUID territory, List<Attachment> files, Instant at) {
        put(territory, files);
        batch.insert(
                "core.stored_file (territory_id, id, owner_id, name, media_type, size, sha256, created_at)",
                files,
                one -> row(
                        territory,
                        one.id(),
                        one.owner().id(),
                        one.name(),
                        one.mediaType(),
                        WordList.bytes(one.resource()).length,
                        sha256(WordList.bytes(one.resource())),
                        at.atOffset(ZoneOffset.UTC)));
    }

    private void put(UUID territory, List<Attachment> files) {
        try {
            if (!client.bucketExists(BucketExistsArgs.builder().bucket(bucket).build())) {
                client.makeBucket(MakeBucketArgs.builder().bucket(bucket).build());
            }
            for (Attachment file : files) {
                byte[] content = WordList.bytes(file.resource());
                client.putObject(PutObjectArgs.builder().bucket(bucket).object(territory + "/" + file.id()).stream(
                                new ByteArrayInputStream(content), (long) content.length, -1L)
                        .contentType(file.mediaType())
                        .build());
            }
        } catch (MinioException failure) {
            throw new IllegalStateException("The object store refuses the files of the demonstration", failure);
        }
    }

    @PreDestroy
    void close() throws Exception {
        client.close();
    }

    private static String sha256(byte[] content) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(content));
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
