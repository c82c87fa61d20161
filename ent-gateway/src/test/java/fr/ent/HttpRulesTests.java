package fr.ent;

import static fr.ent.ArchitectureTests.PRODUCT;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.Dependency;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaField;
import com.tngtech.archunit.core.domain.JavaMethod;
import fr.ent.core.Viewer;
import fr.ent.core.http.Idempotent;
import fr.ent.core.http.Problem;
import jakarta.validation.Valid;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.springframework.http.HttpStatus;
import org.springframework.http.ProblemDetail;
import org.springframework.http.ResponseEntity;
import org.springframework.web.ErrorResponseException;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.method.support.HandlerMethodArgumentResolver;
import org.springframework.web.servlet.HandlerInterceptor;
import org.springframework.web.servlet.mvc.method.annotation.RequestBodyAdvice;

/** HTTP stays with routes; a use case says a refusal as a value. */
class HttpRulesTests {

    private static final Set<String> HTTP = Set.of(
            Problem.class.getName(),
            ResponseEntity.class.getName(),
            HttpStatus.class.getName(),
            ErrorResponseException.class.getName(),
            ProblemDetail.class.getName());

    @Test
    void onlyControllersAndProblemsKnowHttp() {
        assertThat(outermost(PRODUCT.stream().filter(one -> !mayKnowHttp(one) && knowsHttp(one))))
                .isEmpty();
    }

    private static boolean mayKnowHttp(JavaClass one) {
        JavaClass outer = outermost(one);
        return outer.isAnnotatedWith(RestController.class)
                || outer.isAssignableTo(HandlerInterceptor.class)
                || outer.isAssignableTo(HandlerMethodArgumentResolver.class)
                || outer.isAssignableTo(RequestBodyAdvice.class)
                || outer.getSimpleName().endsWith("Problems")
                // the answers that carry a file, in ranges, its thumbnail and its PDF
                || outer.getFullName().equals("fr.ent.core.storage.FileAnswer")
                || outer.getFullName().equals("fr.ent.core.storage.thumbnail.ThumbnailAnswer")
                || outer.getFullName().equals("fr.ent.core.storage.preview.PreviewAnswer")
                || Stream.of("fr.ent.core.http", "fr.ent.core.platform", "fr.ent.gateway")
                        .anyMatch(home -> (outer.getPackageName() + ".").startsWith(home + "."));
    }

    private static boolean knowsHttp(JavaClass one) {
        return one.getDirectDependenciesFromSelf().stream()
                .map(Dependency::getTargetClass)
                .anyMatch(known ->
                        HTTP.contains(known.getName()) || known.getSimpleName().endsWith("Problems"));
    }

    @Test
    void idempotentRoutesTakeAViewerAndAnswerAnEntity() {
        assertThat(PRODUCT.stream()
                        .flatMap(one -> one.getMethods().stream())
                        .filter(method -> method.isAnnotatedWith(Idempotent.class))
                        .filter(method -> !method.getRawReturnType().isEquivalentTo(ResponseEntity.class)
                                || method.getRawParameterTypes().stream()
                                        .noneMatch(type -> type.isEquivalentTo(Viewer.class)))
                        .map(JavaMethod::getFullName))
                .isEmpty();
    }

    /** Its elements are, where they are named: {@code List<@Valid Line>}. */
    @Test
    void noCollectionIsValidAsAWhole() {
        assertThat(Stream.concat(
                                PRODUCT.stream()
                                        .flatMap(one -> one.getCodeUnits().stream())
                                        .flatMap(unit -> unit.getParameters().stream()
                                                .filter(parameter -> parameter.isAnnotatedWith(Valid.class)
                                                        && isCollection(parameter.getRawType()))
                                                .map(parameter -> unit.getFullName())),
                                PRODUCT.stream()
                                        .flatMap(one -> one.getFields().stream())
                                        .filter(field ->
                                                field.isAnnotatedWith(Valid.class) && isCollection(field.getRawType()))
                                        .map(JavaField::getFullName))
                        .toList())
                .isEmpty();
    }

    private static boolean isCollection(JavaClass type) {
        return type.isAssignableTo(Collection.class) || type.isAssignableTo(Map.class);
    }

    private static List<String> outermost(Stream<JavaClass> classes) {
        return classes.map(one -> outermost(one).getSimpleName())
                .distinct()
                .sorted()
                .toList();
    }

    private static JavaClass outermost(JavaClass one) {
        return one.getEnclosingClass().map(HttpRulesTests::outermost).orElse(one);
    }
}
