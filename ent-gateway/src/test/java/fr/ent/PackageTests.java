package fr.ent;

import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.library.dependencies.SliceAssignment;
import com.tngtech.archunit.library.dependencies.SliceIdentifier;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

class PackageTests {

    private static final long MOST_FILES = 30;

    /** They still use each other, and count as one; no other package may join them. */
    private static final Set<String> ONE_CIRCLE = Set.of(
            "fr.ent.core",
            "fr.ent.core.household",
            "fr.ent.core.http",
            "fr.ent.core.persistence",
            "fr.ent.core.person",
            "fr.ent.core.signin");

    @Test
    void packagesFormNoCircle() {
        slices().assignedFrom(new Packages()).should().beFreeOfCycles().check(ArchitectureTests.PRODUCT);
    }

    /** Counts package-info as well. */
    @Test
    void noPackageHasMoreThanThirtyFiles() {
        Map<String, Long> files = ArchitectureTests.PRODUCT.stream()
                .filter(JavaClass::isTopLevelClass)
                .collect(Collectors.groupingBy(JavaClass::getPackageName, Collectors.counting()));

        assertThat(files).allSatisfy((name, count) -> assertThat(count).as(name).isLessThanOrEqualTo(MOST_FILES));
    }

    private static final class Packages implements SliceAssignment {

        @Override
        public SliceIdentifier getIdentifierOf(JavaClass type) {
            String name = type.getPackageName();
            return ONE_CIRCLE.contains(name) ? SliceIdentifier.of("fr.ent.core") : SliceIdentifier.of(name);
        }

        @Override
        public String getDescription() {
            return "packages";
        }
    }
}
