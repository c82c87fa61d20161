package fr.ent.core.http;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URI;
import java.net.URL;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.util.List;
import java.util.jar.JarEntry;
import java.util.jar.JarOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class RunningCodeTests {

    @TempDir
    Path place;

    @Test
    void isTheSameOnEveryCopy() throws IOException {
        assertThat(sumOf(archive("one.jar", "diary"))).isEqualTo(sumOf(archive("two.jar", "diary")));
        assertThat(RunningCode.sum()).isEqualTo(RunningCode.sum());
    }

    @Test
    void changesWithTheCodeOfAnArchive() throws IOException {
        assertThat(sumOf(archive("one.jar", "diary")))
                .isNotEqualTo(sumOf(archive("two.jar", "diary, composed otherwise")));
    }

    @Test
    void changesWithTheCodeOfAFolder() throws IOException {
        Path code = Files.createDirectories(place.resolve("fr/ent"));
        Path compiled = Files.writeString(code.resolve("Diary.class"), "diary");
        String before = sumOf(code.toUri().toURL());

        Files.setLastModifiedTime(compiled, FileTime.fromMillis(1_800_000_000_000L));

        assertThat(sumOf(code.toUri().toURL())).isNotEqualTo(before);
    }

    private static String sumOf(URL code) throws IOException {
        return RunningCode.sum(List.of(code));
    }

    private URL archive(String name, String code) throws IOException {
        Path archive = place.resolve(name);
        try (JarOutputStream written = new JarOutputStream(Files.newOutputStream(archive))) {
            written.putNextEntry(new JarEntry("fr/ent/"));
            written.putNextEntry(new JarEntry("fr/ent/Diary.class"));
            written.write(code.getBytes(StandardCharsets.UTF_8));
        }
        return URI.create("jar:" + archive.toUri() + "!/fr/ent").toURL();
    }
}
