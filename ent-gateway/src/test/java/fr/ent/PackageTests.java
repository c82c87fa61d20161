package fr.ent;

import fr.ent.core.testing.PackageRules;
import org.junit.jupiter.api.Test;

class PackageTests {

    @Test
    void packagesFormNoCircle() {
        PackageRules.requireNoCircle(ArchitectureTests.PRODUCT);
    }

    @Test
    void noPackageHasMoreThanThirtyFiles() {
        PackageRules.requireFewFiles(ArchitectureTests.PRODUCT);
    }
}
