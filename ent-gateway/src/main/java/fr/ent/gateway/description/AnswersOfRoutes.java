package fr.ent.gateway.description;

import fr.ent.core.http.Answers;
import io.swagger.v3.core.converter.AnnotatedType;
import io.swagger.v3.core.converter.ModelConverters;
import io.swagger.v3.core.converter.ResolvedSchema;
import io.swagger.v3.oas.models.Components;
import io.swagger.v3.oas.models.Operation;
import io.swagger.v3.oas.models.headers.Header;
import io.swagger.v3.oas.models.media.Content;
import io.swagger.v3.oas.models.media.JsonSchema;
import io.swagger.v3.oas.models.media.MediaType;
import io.swagger.v3.oas.models.media.Schema;
import io.swagger.v3.oas.models.parameters.HeaderParameter;
import io.swagger.v3.oas.models.responses.ApiResponse;
import io.swagger.v3.oas.models.responses.ApiResponses;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;
import org.springdoc.core.customizers.GlobalOperationComponentsCustomizer;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.web.method.HandlerMethod;

/** Describes the statuses and media types that a route declares, where the type of its method doesn't tell. */
class AnswersOfRoutes implements GlobalOperationComponentsCustomizer {

    private static final String JSON = "application/json";

    @Override
    public Operation customize(Operation operation, HandlerMethod method) {
        return operation;
    }

    @Override
    public Operation customize(Operation operation, Components components, HandlerMethod method) {
        Answers declared = method.getMethodAnnotation(Answers.class);
        if (declared == null) {
            return operation;
        }
        Content content = content(declared, components, operation.getResponses());
        boolean tagged = Arrays.stream(declared.value()).anyMatch(AnswersOfRoutes::isNotModified);
        ApiResponses answers = new ApiResponses();
        for (int status : declared.value()) {
            answers.addApiResponse(Integer.toString(status), answer(status, content, tagged));
        }
        if (tagged) {
            operation.addParametersItem(new HeaderParameter()
                    .name(HttpHeaders.IF_NONE_MATCH)
                    .required(false)
                    .description("The `ETag` of the answer that the client has.")
                    .schema(new JsonSchema().typesItem("string")));
        }
        return operation.responses(answers);
    }

    private static ApiResponse answer(int status, Content content, boolean tagged) {
        ApiResponse answer =
                new ApiResponse().description(HttpStatus.valueOf(status).getReasonPhrase());
        if (status == HttpStatus.FOUND.value()) {
            return answer.addHeaderObject(
                    HttpHeaders.LOCATION,
                    new Header()
                            .description("The file in the store itself, for a short while.")
                            .schema(new JsonSchema().typesItem("string")));
        }
        if (tagged) {
            answer.addHeaderObject(
                    HttpHeaders.ETAG,
                    new Header()
                            .description("Names this very content; send it as `If-None-Match` the next time.")
                            .schema(new JsonSchema().typesItem("string")));
        }
        return isNotModified(status) ? answer : answer.content(content);
    }

    private static Content content(Answers declared, Components components, ApiResponses known) {
        Content content = new Content();
        for (String type : declared.as()) {
            Schema<?> schema = type.equals(JSON) ? json(declared, components, known) : text(type);
            content.addMediaType(type, new MediaType().schema(schema));
        }
        return content;
    }

    private static @Nullable Schema<?> json(Answers declared, Components components, ApiResponses known) {
        if (declared.type() != Void.class) {
            ResolvedSchema written = ModelConverters.getInstance(true)
                    .resolveAsResolvedSchema(new AnnotatedType(declared.type()).resolveAsRef(true));
            written.referencedSchemas.forEach(components::addSchemas);
            return written.schema;
        }
        return known.values().stream()
                .filter(answer -> answer.getContent() != null)
                .flatMap(answer -> answer.getContent().values().stream())
                .<Schema<?>>map(media -> media.getSchema())
                .findFirst()
                .orElse(null);
    }

    private static Schema<?> text(String type) {
        Schema<?> text = new JsonSchema().typesItem("string");
        return type.startsWith("text/") || type.endsWith("+xml") ? text : text.format("binary");
    }

    private static boolean isNotModified(int status) {
        return status == HttpStatus.NOT_MODIFIED.value();
    }
}
