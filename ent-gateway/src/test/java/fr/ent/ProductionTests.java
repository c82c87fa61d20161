package fr.ent;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URL;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.springframework.core.io.Resource;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;

/** The class path of the only deployable: all modules, and nothing that fills a demonstration. */
class ProductionTests {

    @Test
    void holdsAllModulesAndNoDemo() throws IOException {
        assertThat(classes("fr/ent/*/package-info.class")).hasSizeGreaterThanOrEqualTo(5);
        assertThat(classes("fr/ent/**/demo/**/*")).isEmpty();
        assertThat(classes("fr/ent/infra/standalone/**/*")).isEmpty();
    }

    private static List<String> classes(String pattern) throws IOException {
        Resource[] found = new PathMatchingResourcePatternResolver().getResources("classpath*:" + pattern);
        return Arrays.stream(found)
                .map(ProductionTests::url)
                .map(URL::toString)
                .filter(url -> !url.contains("/test-classes/"))
                .toList();
    }

    private static URL url(Resource resource) {
        try {
            return resource.getURL();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
