package fr.ent.infra.services;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.SecureRandom;
import java.util.HexFormat;

/** Passwords drawn at first use and kept in a directory only its owner can read; never in the repository. */
public final class Secrets {

    private static final int BYTES = 24;

    private final Path directory;

    public Secrets(Path directory) {
        this.directory = directory;
    }

    public synchronized String get(String name) {
        try {
            var file = directory.resolve(name);
            if (Files.exists(file)) {
                return Files.readString(file).strip();
            }
            return draw(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private String draw(Path file) throws IOException {
        var bytes = new byte[BYTES];
        new SecureRandom().nextBytes(bytes);
        var secret = HexFormat.of().formatHex(bytes);
        Files.createDirectories(
                directory, PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rwx------")));
        var ownerOnly = PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------"));
        Files.createFile(file, ownerOnly);
        Files.writeString(file, secret, StandardOpenOption.TRUNCATE_EXISTING);
        return secret;
    }
}
