package fr.ent.gateway.description;

import fr.ent.core.http.Problem;
import io.swagger.v3.oas.models.headers.Header;
import io.swagger.v3.oas.models.media.Content;
import io.swagger.v3.oas.models.media.JsonSchema;
import io.swagger.v3.oas.models.media.MediaType;
import io.swagger.v3.oas.models.media.Schema;
import io.swagger.v3.oas.models.responses.ApiResponse;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/** Describes what is answered with one status: a problem of one of these types. */
final class ProblemAnswer {

    private static final String PROBLEM = "Problem";
    private static final String INVALID = "InvalidProblem";

    private ProblemAnswer() {}

    static ApiResponse of(Set<String> known, Map<String, String> words) {
        ApiResponse answer = new ApiResponse()
                .description(known.stream()
                        .map(one -> line(one, words.getOrDefault(one, "")))
                        .collect(Collectors.joining("\n")))
                .content(new Content().addMediaType("application/problem+json", new MediaType().schema(schema(known))));
        return known.stream().anyMatch(ProblemAnswer::passes)
                ? answer.addHeaderObject("Retry-After", seconds())
                : answer;
    }

    /** Whether the answer may be another one a little later. */
    private static boolean passes(String known) {
        return Set.of("429", "503").contains(known.substring(0, 3));
    }

    private static Header seconds() {
        return new Header()
                .description("Seconds to wait.")
                .schema(new JsonSchema().typesItem("integer").format("int32"));
    }

    private static String line(String known, String words) {
        String type = "`" + Problem.type(known) + "`";
        return words.isEmpty() ? "- " + type : "- " + type + ": " + words;
    }

    private static Schema<?> schema(Set<String> known) {
        Schema<Object> type = new JsonSchema();
        type.addType("string");
        known.forEach(one -> type.addEnumItemObject(Problem.type(one).toString()));
        Schema<?> these = new JsonSchema().addProperty("type", type);
        String base = known.contains(Problem.INVALID) ? INVALID : PROBLEM;
        Schema<?> schema = new JsonSchema();
        schema.setAllOf(List.of(References.to(References.path(base)), these));
        return schema;
    }

    /** The schemas that all problems share. */
    static Map<String, Schema<?>> shared() {
        Schema<?> problem = object().addProperty(
                        "type", text().format("uri").description("What is wrong, for programs: it never changes"))
                .addProperty("title", text().description("The status in words"))
                .addProperty("status", new JsonSchema().typesItem("integer").format("int32"))
                .addProperty("instance", text().format("uri-reference").description("The path that was asked"));
        problem.setDescription(
                "A problem after RFC 9457. Facts of a case stand beside these properties, such as `closedAt`.");
        problem.setRequired(List.of("status", "title", "type"));
        problem.setAdditionalProperties(true);
        Schema<?> invalid = object().addProperty("errors", faults());
        invalid.setRequired(List.of("errors"));
        invalid.setDescription("A request that can't be meant so, with the fields at fault.");
        Schema<?> whole = new JsonSchema();
        whole.setAllOf(List.of(References.to(References.path(PROBLEM)), invalid));
        return Map.of(PROBLEM, problem, INVALID, whole);
    }

    private static Schema<?> faults() {
        Schema<?> fault = object().addProperty(
                        "field", text().description("Where, such as `days[2].date`; `body` for all of it"))
                .addProperty("code", text().description("What is wrong with it, such as `required`"));
        fault.setRequired(List.of("code", "field"));
        Schema<?> faults = new JsonSchema().typesItem("array");
        faults.setItems(fault);
        return faults;
    }

    private static Schema<?> object() {
        return new JsonSchema().typesItem("object");
    }

    private static Schema<?> text() {
        return new JsonSchema().typesItem("string");
    }
}
