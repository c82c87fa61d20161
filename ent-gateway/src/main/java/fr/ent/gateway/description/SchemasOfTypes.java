package fr.ent.gateway.description;

import io.swagger.v3.core.converter.ModelConverter;
import io.swagger.v3.core.jackson.ModelResolver;
import org.springdoc.core.customizers.GlobalOpenApiCustomizer;
import org.springdoc.core.providers.ObjectMapperProvider;
import org.springframework.boot.autoconfigure.condition.ConditionalOnBooleanProperty;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;

/** How Java's types are described: under true names, with what they require, as choices where they are some. */
@Configuration(proxyBeanMethods = false)
@ConditionalOnBooleanProperty("ent.openapi.offered")
class SchemasOfTypes {

    static {
        ModelResolver.enumsAsRef = true;
    }

    @Bean
    @Order(Ordered.HIGHEST_PRECEDENCE)
    ModelConverter namedSchemas(ObjectMapperProvider mappers, SchemaNames names) {
        return new ModelResolver(mappers.jsonMapper(), names).openapi31(true);
    }

    @Bean
    SchemaNames schemaNames() {
        return new SchemaNames();
    }

    @Bean
    GlobalOpenApiCustomizer distinctNames(SchemaNames names) {
        return description -> names.requireDistinct();
    }

    @Bean
    ModelConverter nullness(JavadocWords javadoc) {
        return new NullnessOfRecords(javadoc);
    }

    @Bean
    ModelConverter writtenWords() {
        return new WrittenWords();
    }

    @Bean
    ModelConverter choiceNames(JavadocWords javadoc) {
        return new ChoiceNames(javadoc);
    }

    @Bean
    GlobalOpenApiCustomizer choices() {
        return new Choices();
    }

    @Bean
    GlobalOpenApiCustomizer queryRecords() {
        return new QueryRecords();
    }

    @Bean
    GlobalOpenApiCustomizer nullsOfAnswers() {
        return new NullsOfAnswers();
    }
}
