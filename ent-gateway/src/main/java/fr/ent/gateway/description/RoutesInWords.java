package fr.ent.gateway.description;

import org.springdoc.core.customizers.GlobalOpenApiCustomizer;
import org.springdoc.core.customizers.GlobalOperationCustomizer;
import org.springframework.boot.autoconfigure.condition.ConditionalOnBooleanProperty;
import org.springframework.context.ApplicationContext;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.annotation.Order;

/** How routes are described: in their Javadoc's words, with their headers, what they answer and what they refuse. */
@Configuration(proxyBeanMethods = false)
@ConditionalOnBooleanProperty("ent.openapi.offered")
class RoutesInWords {

    @Bean
    JavadocWords javadocWords() {
        return new JavadocWords();
    }

    @Bean
    GlobalOpenApiCustomizer tagsOfControllers(ApplicationContext beans, JavadocWords javadoc) {
        return new TagsOfControllers(beans, javadoc);
    }

    @Bean
    @Order(1)
    GlobalOperationCustomizer wordsOfRoutes(JavadocWords javadoc) {
        return new WordsOfRoutes(javadoc);
    }

    @Bean
    @Order(2)
    GlobalOperationCustomizer headersOfRoutes() {
        return new HeadersOfRoutes();
    }

    @Bean
    @Order(3)
    GlobalOperationCustomizer answersOfRoutes() {
        return new AnswersOfRoutes();
    }

    @Bean
    @Order(4)
    GlobalOperationCustomizer problemsOfRoutes(JavadocWords javadoc) {
        return new ProblemsOfRoutes(new ProblemWords(javadoc));
    }
}
