package fr.ent;

import static java.util.Comparator.comparing;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** A package and the first sentence of its {@code package-info.java}. */
record PackageWords(String name, String sentence) {

    private static final Pattern INFO = Pattern.compile("/\\*\\*(.*?)\\*/[^;]*?\\bpackage ([a-z.]+);", Pattern.DOTALL);

    /** All packages of a module's folder but those of its tests, in the order of their names. */
    static List<PackageWords> under(String folder) throws IOException {
        Path sources = Path.of("..", folder, "src");
        try (Stream<Path> files = Files.walk(sources)) {
            return files.filter(file -> file.endsWith("package-info.java"))
                    .filter(file -> !file.startsWith(sources.resolve("test")))
                    .map(PackageWords::of)
                    .sorted(comparing(PackageWords::name))
                    .toList();
        }
    }

    private static PackageWords of(Path info) {
        Matcher found = INFO.matcher(read(info));
        if (!found.find()) {
            throw new AssertionError(info + " doesn't say what its package holds");
        }
        String text = found.group(1).replaceAll("\\s*\\n\\s*\\*\\s?", " ").strip();
        String sentence = text.split("(?<=\\.)\\s", 2)[0];
        return new PackageWords(found.group(2), sentence.replaceAll("\\{@(?:code|link) ([^}]*)}", "`$1`"));
    }

    private static String read(Path info) {
        try {
            return Files.readString(info);
        } catch (IOException unreadable) {
            throw new AssertionError(unreadable);
        }
    }
}
