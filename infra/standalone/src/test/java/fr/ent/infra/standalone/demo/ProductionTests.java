package fr.ent.infra.standalone.demo;

import static org.assertj.core.api.Assertions.assertThat;

import fr.ent.Preau;
import fr.ent.canteen.Canteen;
import fr.ent.core.Viewer;
import fr.ent.homework.Homework;
import fr.ent.infra.standalone.start.FirstStart;
import fr.ent.messaging.Messaging;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.boot.test.context.runner.ApplicationContextRunner;
import org.springframework.context.annotation.ComponentScan;
import org.springframework.context.annotation.FilterType;

/** Production never loads a demonstration: it doesn't have one, and nothing fills it without a standalone's directory. */
class ProductionTests {

    @ParameterizedTest
    @ValueSource(classes = {Preau.class, Viewer.class, Messaging.class, Homework.class, Canteen.class})
    void shipsNothingOfTheDemonstrationWithTheProduct(Class<?> shipped) throws Exception {
        Path product = Path.of(
                shipped.getProtectionDomain().getCodeSource().getLocation().toURI());

        assertThat(files(product))
                .anyMatch(file -> file.endsWith(shipped.getName().replace('.', '/') + ".class"))
                .noneMatch(file -> file.contains("fr/ent/infra"))
                .noneMatch(file -> file.contains("/demo/"));
    }

    @Test
    void hasNobodyToFillItOutsideAStandalone() {
        new ApplicationContextRunner()
                .withUserConfiguration(OnlyTheFiller.class)
                .run(context -> assertThat(context).doesNotHaveBean(FirstStart.class));
    }

    private static List<String> files(Path product) {
        try {
            if (Files.isDirectory(product)) {
                return names(product);
            }
            try (var jar = FileSystems.newFileSystem(product)) {
                return names(jar.getPath("/"));
            }
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    private static List<String> names(Path root) throws IOException {
        try (Stream<Path> all = Files.walk(root)) {
            return all.map(file -> root.relativize(file).toString()).toList();
        }
    }

    @ComponentScan(
            useDefaultFilters = false,
            includeFilters = @ComponentScan.Filter(type = FilterType.ASSIGNABLE_TYPE, classes = FillDemo.class))
    static class OnlyTheFiller {}
}
