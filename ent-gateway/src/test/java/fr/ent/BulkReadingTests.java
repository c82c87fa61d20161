package fr.ent;

import static fr.ent.ArchitectureTests.PRODUCT;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaMethod;
import fr.ent.core.http.AllowedTo;
import fr.ent.core.http.Answers;
import fr.ent.core.http.BulkReading;
import java.util.Arrays;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/**
 * Files are what somebody takes away: routes that give one to signed-in people are counted, or name nobody but the person who
 * asks.
 */
class BulkReadingTests {

    private static final String JSON = "application/json";

    @Test
    void everyFileIsCountedOrNamesNobodyElse() {
        assertThat(routes().filter(route -> !route.isAnnotatedWith(BulkReading.class))
                        .map(route -> route.getOwner().getSimpleName() + "." + route.getName()))
                .containsExactlyInAnyOrder(
                        "DataExportController.fetch",
                        "RetentionController.export",
                        "StatisticsController.file",
                        "TrialController.export");
    }

    private static Stream<JavaMethod> routes() {
        return PRODUCT.stream()
                .flatMap(one -> one.getMethods().stream())
                .filter(route -> route.isAnnotatedWith(AllowedTo.class) && route.isAnnotatedWith(Answers.class))
                .filter(route -> Arrays.stream(
                                route.getAnnotationOfType(Answers.class).as())
                        .noneMatch(JSON::equals));
    }
}
