package fr.ent;

import static com.tngtech.archunit.lang.conditions.ArchPredicates.are;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.methods;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noFields;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaMethod;
import com.tngtech.archunit.core.domain.JavaMethodCall;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import fr.ent.core.http.AllowedTo;
import fr.ent.core.http.AllowedToPublic;
import jakarta.persistence.Entity;
import java.time.Clock;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.core.annotation.AnnotatedElementUtils;
import org.springframework.data.repository.Repository;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

class ArchitectureTests {

    static final JavaClasses PRODUCT = new ClassFileImporter()
            .withImportOption(new ImportOption.DoNotIncludeTests())
            .withImportOption(location -> !location.contains("-tests.jar"))
            .importPackages("fr.ent");

    @Test
    void controllersEntitiesAndRepositoriesStayInTheirPackage() {
        classes()
                .that()
                .areAnnotatedWith(RestController.class)
                .or()
                .areAnnotatedWith(Entity.class)
                .or()
                .areAssignableTo(Repository.class)
                .should()
                .bePackagePrivate()
                .check(PRODUCT);
    }

    /** Such a stream keeps its connection until somebody closes it. */
    @Test
    void nobodyStreamsRows() {
        noClasses()
                .should()
                .callMethod(JdbcClient.MappedQuerySpec.class, "stream")
                .check(PRODUCT);
    }

    /** SQL is written with {@code Sql} and read with {@code Row}. */
    @Test
    void nobodyReachesPastTheLayerForSql() {
        noClasses()
                .that()
                .resideInAPackage("fr.ent..")
                .and()
                .resideOutsideOfPackages("fr.ent.core.persistence..", "fr.ent.core.platform..", "fr.ent.infra..")
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage("org.springframework.jdbc..", "java.sql..")
                .check(PRODUCT);
    }

    @Test
    void nobodyAsksTheTimeWithoutAClock() {
        noClasses().should().callMethodWhere(asksTheTimeWithoutAClock()).check(PRODUCT);
    }

    private static DescribedPredicate<JavaMethodCall> asksTheTimeWithoutAClock() {
        return DescribedPredicate.describe(
                "java.time …now() without a clock",
                call -> "now".equals(call.getTarget().getName())
                        && call.getTarget().getOwner().getPackageName().startsWith("java.time")
                        && call.getTarget().getRawParameterTypes().stream()
                                .noneMatch(type -> type.isEquivalentTo(Clock.class)));
    }

    @Test
    void nothingIsInjectedIntoFields() {
        noFields()
                .should()
                .beAnnotatedWith(Autowired.class)
                .orShould()
                .beAnnotatedWith(Value.class)
                .check(PRODUCT);
    }

    @Test
    void everyRouteHasItsRule() {
        methods()
                .that(are(routes()))
                .should()
                .beAnnotatedWith(AllowedTo.class)
                .orShould()
                .beAnnotatedWith(AllowedToPublic.class)
                .check(PRODUCT);
    }

    private static DescribedPredicate<JavaMethod> routes() {
        return DescribedPredicate.describe(
                "routes",
                method -> method.getOwner().isAnnotatedWith(RestController.class)
                        && AnnotatedElementUtils.hasAnnotation(method.reflect(), RequestMapping.class));
    }
}
