package fr.ent.core.testing;

import org.springframework.boot.autoconfigure.EnableAutoConfiguration;
import org.springframework.context.annotation.ComponentScan;
import org.springframework.context.annotation.FilterType;
import org.springframework.context.annotation.FullyQualifiedAnnotationBeanNameGenerator;

/**
 * The modules on the class path of a test, core among them, without the gateway. It is named by {@link IntegrationTest}
 * and bears no stereotype, so that no scan of the product's own tests finds it.
 */
@EnableAutoConfiguration
@ComponentScan(
        basePackages = "fr.ent",
        nameGenerator = FullyQualifiedAnnotationBeanNameGenerator.class,
        excludeFilters = @ComponentScan.Filter(type = FilterType.REGEX, pattern = "fr\\.ent\\.core\\.testing\\..*"))
public class ModuleApplication {}
