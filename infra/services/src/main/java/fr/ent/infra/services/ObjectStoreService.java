package fr.ent.infra.services;

import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import org.gaul.s3proxy.S3Proxy;
import org.gaul.s3proxy.auth.AuthenticationType;
import org.gaul.s3proxy.nio2blob.FilesystemNio2BlobStore;

/** An S3 server inside this JVM whose buckets are directories. */
public final class ObjectStoreService implements AutoCloseable {

    private static final String ACCESS_KEY = "preau";

    private final S3Proxy server;
    private final ObjectStoreAddress address;

    private ObjectStoreService(S3Proxy server, ObjectStoreAddress address) {
        this.server = server;
        this.address = address;
    }

    public static ObjectStoreService start(Path dataDir, int wantedPort) {
        try {
            var buckets = Files.createDirectories(dataDir.resolve("buckets"));
            var secretKey = new Secrets(dataDir.resolve("secrets")).get("secret-key");
            var endpoint = URI.create("http://%s:%d".formatted(Ports.LOOPBACK, Ports.orFree(wantedPort)));
            var server = S3Proxy.builder()
                    .endpoint(endpoint)
                    .stopTimeout(0)
                    .awsAuthentication(AuthenticationType.AWS_V4, ACCESS_KEY, secretKey)
                    .blobStore(
                            new FilesystemNio2BlobStore(buckets.toAbsolutePath().toString()))
                    .build();
            server.start();
            return new ObjectStoreService(server, new ObjectStoreAddress(endpoint, ACCESS_KEY, secretKey));
        } catch (Exception e) {
            throw new ServiceFailure("The object store could not be started: " + e.getMessage(), e);
        }
    }

    public ObjectStoreAddress address() {
        return address;
    }

    @Override
    public void close() {
        try {
            server.stop();
        } catch (Exception e) {
            throw new ServiceFailure("The object store could not be stopped: " + e.getMessage(), e);
        }
    }
}
