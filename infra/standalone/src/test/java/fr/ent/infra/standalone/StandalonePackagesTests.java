package fr.ent.infra.standalone;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import fr.ent.core.testing.NameRules;
import fr.ent.core.testing.PackageRules;
import org.junit.jupiter.api.Test;

class StandalonePackagesTests {

    private static final JavaClasses INFRA = new ClassFileImporter()
            .withImportOption(new ImportOption.DoNotIncludeTests())
            .importPackages("fr.ent.infra");

    @Test
    void packagesFormNoCircle() {
        PackageRules.requireNoCircle(INFRA);
    }

    @Test
    void noPackageHasMoreThanThirtyFiles() {
        PackageRules.requireFewFiles(INFRA);
    }

    @Test
    void everyTypeSaysWhoseItIs() {
        NameRules.requireWhoseItIs(INFRA);
        NameRules.requireNoWordGivenUp(INFRA);
    }
}
