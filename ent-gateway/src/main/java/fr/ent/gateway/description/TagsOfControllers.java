package fr.ent.gateway.description;

import io.swagger.v3.oas.models.OpenAPI;
import io.swagger.v3.oas.models.tags.Tag;
import java.util.Comparator;
import java.util.HashSet;
import java.util.Set;
import org.springdoc.core.customizers.GlobalOpenApiCustomizer;
import org.springframework.context.ApplicationContext;
import org.springframework.util.ClassUtils;
import org.springframework.web.bind.annotation.RestController;

/** Says of each group of operations what its controller says of itself. */
class TagsOfControllers implements GlobalOpenApiCustomizer {

    private final ApplicationContext beans;
    private final JavadocWords javadoc;

    TagsOfControllers(ApplicationContext beans, JavadocWords javadoc) {
        this.beans = beans;
        this.javadoc = javadoc;
    }

    @Override
    public void customise(OpenAPI description) {
        Set<String> used = new HashSet<>();
        description.getPaths().values().stream()
                .flatMap(path -> path.readOperations().stream())
                .forEach(operation -> used.addAll(operation.getTags()));
        description.setTags(beans.getBeansWithAnnotation(RestController.class).values().stream()
                .<Class<?>>map(ClassUtils::getUserClass)
                .filter(controller -> used.contains(Route.tag(controller)))
                .map(controller ->
                        new Tag().name(Route.tag(controller)).description(javadoc.getClassJavadoc(controller)))
                .sorted(Comparator.comparing(Tag::getName))
                .toList());
    }
}
