package fr.ent.gateway.description;

import fr.ent.core.Viewer;
import io.swagger.v3.core.converter.ModelConverter;
import io.swagger.v3.core.jackson.ModelResolver;
import org.springdoc.core.customizers.GlobalOpenApiCustomizer;
import org.springdoc.core.customizers.GlobalOperationCustomizer;
import org.springdoc.core.providers.ObjectMapperProvider;
import org.springdoc.core.utils.SpringDocUtils;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;

/** Puts the description of the API together. It leaves the viewer out: nobody sends one. */
@Configuration(proxyBeanMethods = false)
class ApiDescription {

    static {
        ModelResolver.enumsAsRef = true;
    }

    ApiDescription() {
        SpringDocUtils.getConfig().addRequestWrapperToIgnore(Viewer.class);
    }

    @Bean
    @Order(Ordered.HIGHEST_PRECEDENCE)
    ModelConverter namedSchemas(ObjectMapperProvider mappers) {
        return new ModelResolver(mappers.jsonMapper(), new SchemaNames()).openapi31(true);
    }

    @Bean
    ModelConverter nullness() {
        return new NullnessOfRecords();
    }

    @Bean
    ModelConverter choiceNames() {
        return new ChoiceNames();
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

    @Bean
    GlobalOperationCustomizer operationIds() {
        return (operation, route) -> operation.operationId(OperationIds.of(route));
    }
}
