package fr.ent.gateway.description;

import fr.ent.core.http.BulkReading;
import fr.ent.core.http.CommonProblems;
import fr.ent.core.http.FreshSignIn;
import fr.ent.core.http.Idempotent;
import fr.ent.core.http.Problem;
import fr.ent.core.http.Refuses;
import io.swagger.v3.oas.models.Components;
import io.swagger.v3.oas.models.Operation;
import io.swagger.v3.oas.models.media.Schema;
import io.swagger.v3.oas.models.parameters.Parameter;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.springframework.http.MediaType;

/** The problems that a route answers: those it declares, and the common ones that its input and output bring along. */
final class RefusalsOfRoute {

    private final Operation operation;
    private final Components components;
    private final Route route;

    RefusalsOfRoute(Operation operation, Components components, Route route) {
        this.operation = operation;
        this.components = components;
        this.route = route;
    }

    /** The known problems, by status and name. */
    Set<String> list() {
        Set<String> all = new TreeSet<>();
        Refuses declared = route.method().getMethodAnnotation(Refuses.class);
        if (declared != null) {
            all.addAll(List.of(declared.value()));
        }
        add(all, takesInput(), Problem.INVALID);
        add(all, asksForId(), Problem.NOT_FOUND);
        add(all, !route.isPublic(), CommonProblems.UNAUTHORIZED);
        add(all, route.isForPeople(), CommonProblems.NO_PERSON, CommonProblems.SECOND_FACTOR);
        add(all, route.method().hasMethodAnnotation(FreshSignIn.class), CommonProblems.FRESH_SIGN_IN);
        add(all, route.isOfAccount(), CommonProblems.BY_CARD);
        add(all, route.method().hasMethodAnnotation(BulkReading.class), CommonProblems.UNUSUAL_READING);
        add(all, !route.roles().isEmpty(), CommonProblems.WRONG_ROLE);
        add(all, answersContent(), CommonProblems.NOT_ACCEPTABLE);
        add(all, !route.isReading(), CommonProblems.FORBIDDEN);
        add(all, !route.isReading(), CommonProblems.CHANGED_MEANWHILE, CommonProblems.CONFLICT);
        add(all, takesFiles(), CommonProblems.FILE_TOO_LARGE, CommonProblems.DISK_FULL);
        add(all, givesFiles(), CommonProblems.FILE_BEING_CHECKED, CommonProblems.FILE_WITHHELD);
        add(all, operation.getRequestBody() != null, CommonProblems.UNSUPPORTED_MEDIA_TYPE);
        add(all, route.isIdempotent(), Idempotent.BAD_KEY, Idempotent.KEY_REUSED);
        add(all, true, CommonProblems.TOO_MANY, CommonProblems.UNAVAILABLE);
        add(all, true, CommonProblems.NO_TERRITORY);
        add(all, true, CommonProblems.ACCOUNTS_UNAVAILABLE, CommonProblems.STORAGE_UNAVAILABLE);
        return all;
    }

    private static void add(Set<String> all, boolean when, String... known) {
        if (when) {
            all.addAll(List.of(known));
        }
    }

    private boolean takesInput() {
        return operation.getRequestBody() != null || parameters().findAny().isPresent();
    }

    private Stream<Parameter> parameters() {
        return operation.getParameters() == null ? Stream.empty() : operation.getParameters().stream();
    }

    private boolean answersContent() {
        return operation.getResponses().values().stream().anyMatch(answer -> answer.getContent() != null);
    }

    private boolean givesFiles() {
        return operation.getResponses().values().stream()
                .anyMatch(answer ->
                        answer.getContent() != null && answer.getContent().containsKey(MediaType.ALL_VALUE));
    }

    private boolean takesFiles() {
        return operation.getRequestBody() != null
                && operation.getRequestBody().getContent().containsKey("multipart/form-data");
    }

    private boolean asksForId() {
        return parameters().anyMatch(parameter -> "path".equals(parameter.getIn()))
                || Stream.concat(parameters().map(Parameter::getSchema), bodies())
                        .anyMatch(schema -> References.everyPart(schema, References.schemas(components))
                                .anyMatch(part -> "uuid".equals(part.getFormat())));
    }

    private Stream<Schema<?>> bodies() {
        return operation.getRequestBody() == null
                ? Stream.empty()
                : operation.getRequestBody().getContent().values().stream().map(media -> media.getSchema());
    }
}
