package fr.ent.core.http;

import java.io.IOException;
import java.net.JarURLConnection;
import java.net.URI;
import java.net.URL;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collections;
import java.util.Comparator;
import java.util.HexFormat;
import java.util.List;
import java.util.jar.JarFile;
import java.util.stream.Stream;
import java.util.zip.CRC32C;
import java.util.zip.Checksum;

/** Tells builds of the product apart: the same code has the same sum on every copy, and another build another. */
final class RunningCode {

    private static final String PRODUCT = "fr/ent";

    private RunningCode() {}

    static String sum() throws IOException {
        return sum(Collections.list(RunningCode.class.getClassLoader().getResources(PRODUCT)));
    }

    /** @param places the folder of the product's code in each archive or folder that has one */
    static String sum(List<URL> places) throws IOException {
        Checksum sum = new CRC32C();
        for (URL place :
                places.stream().sorted(Comparator.comparing(URL::toString)).toList()) {
            if (place.openConnection() instanceof JarURLConnection archive) {
                ofArchive(archive, sum);
            } else {
                ofFolder(Path.of(URI.create(place.toString())), sum);
            }
        }
        return HexFormat.of().toHexDigits((int) sum.getValue());
    }

    /** An archive knows the sum of each of its files, so that none is read. */
    private static void ofArchive(JarURLConnection archive, Checksum sum) throws IOException {
        archive.setUseCaches(false);
        try (JarFile opened = archive.getJarFile()) {
            opened.stream()
                    .filter(entry -> entry.getName().startsWith(PRODUCT))
                    .forEach(entry -> add(sum, entry.getName() + entry.getCrc()));
        }
    }

    private static void ofFolder(Path folder, Checksum sum) throws IOException {
        try (Stream<Path> files = Files.walk(folder)) {
            for (Path file : files.filter(Files::isRegularFile).sorted().toList()) {
                add(sum, folder.relativize(file).toString() + Files.getLastModifiedTime(file));
            }
        }
    }

    private static void add(Checksum sum, String fact) {
        sum.update(fact.getBytes(StandardCharsets.UTF_8));
    }
}
