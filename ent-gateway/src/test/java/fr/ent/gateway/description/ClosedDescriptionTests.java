package fr.ent.gateway.description;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.springdoc.core.configuration.SpringDocConfiguration;
import org.springdoc.core.configuration.SpringDocJavadocConfiguration;
import org.springdoc.core.properties.SpringDocConfigProperties;
import org.springdoc.webmvc.api.OpenApiResource;
import org.springdoc.webmvc.core.configuration.SpringDocWebMvcConfiguration;
import org.springframework.boot.autoconfigure.AutoConfigurations;
import org.springframework.boot.jackson.autoconfigure.JacksonAutoConfiguration;
import org.springframework.boot.test.context.ConfigDataApplicationContextInitializer;
import org.springframework.boot.test.context.runner.WebApplicationContextRunner;
import org.springframework.boot.webmvc.autoconfigure.WebMvcAutoConfiguration;

/** Production tells nobody what its API is like. */
class ClosedDescriptionTests {

    private final WebApplicationContextRunner product = new WebApplicationContextRunner()
            .withInitializer(new ConfigDataApplicationContextInitializer())
            .withConfiguration(AutoConfigurations.of(
                    JacksonAutoConfiguration.class,
                    WebMvcAutoConfiguration.class,
                    SpringDocConfigProperties.class,
                    SpringDocConfiguration.class,
                    SpringDocJavadocConfiguration.class,
                    SpringDocWebMvcConfiguration.class))
            .withUserConfiguration(ApiDescription.class, SchemasOfTypes.class, RoutesInWords.class);

    @Test
    void isClosedUnlessASettingOpensIt() {
        product.run(context -> assertThat(context).hasNotFailed().doesNotHaveBean(OpenApiResource.class));
    }

    @Test
    void isOpenedByASetting() {
        product.withPropertyValues("ent.openapi.offered=true")
                .run(context -> assertThat(context).hasNotFailed().hasSingleBean(OpenApiResource.class));
    }
}
