package fr.ent.gateway.security;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import tools.jackson.core.json.JsonWriteFeature;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** Spoils a good body in every way that its type forbids, one at a time. */
final class SpoiledBodies {

    /** Signs are escaped, since UTF-8 has no room for half a sign. */
    private static final JsonMapper JSON =
            JsonMapper.builder().enable(JsonWriteFeature.ESCAPE_NON_ASCII).build();

    /** Control signs, signs that are none, half a sign, and words of which nothing is seen. */
    private static final List<String> UNWRITTEN = List.of(
            "\"Abc\\u0001\\u000bd\"",
            "\"Abc\\u0000d\"",
            "\"Abc\\u0085d\"",
            "\"Abc\\uffffd\"",
            "\"Abc\\ud800d\"",
            "\"\\u202e\\u200b\\u200d\"",
            "\"\\u00a0\\u3000\\u2800\"");

    /** @param field the one that has to be named */
    record Spoiled(String field, String how, String body) {}

    private final JsonNode whole;
    private final List<Spoiled> all = new ArrayList<>();

    private SpoiledBodies(JsonNode whole) {
        this.whole = whole;
    }

    static List<Spoiled> of(String good, BodyType type) {
        JsonNode whole = JSON.readTree(good);
        SpoiledBodies bodies = new SpoiledBodies(whole);
        if (type.isList()) {
            bodies.elements("", type, (ArrayNode) whole);
        } else {
            bodies.components("", type.components(), (ObjectNode) whole);
        }
        return bodies.all;
    }

    private void components(String path, List<BodyType.Component> parts, ObjectNode node) {
        for (BodyType.Component component : parts) {
            component(path.isEmpty() ? component.name() : path + "." + component.name(), component, node);
        }
    }

    private void component(String path, BodyType.Component component, ObjectNode node) {
        String name = component.name();
        BodyType type = component.type();
        Consumer<JsonNode> set = value -> node.set(name, value);
        if (!type.isNullable()) {
            spoil(path, "left out", node, name, gone -> node.remove(name));
            spoil(path, "null", node, name, gone -> node.putNull(name));
        }
        for (String wrong : wrong(type)) {
            spoil(path, wrong, node, name, gone -> set.accept(JSON.readTree(wrong)));
        }
        switch (node.get(name)) {
            case ObjectNode part when type.isRecord() -> components(path, type.components(), part);
            case ObjectNode part
            when type.isOneOfSeveral() ->
                components(path, type.components(part.get("kind").asString()), part);
            case ArrayNode parts -> elements(path, type, parts);
            case null, default -> {}
        }
    }

    private void elements(String path, BodyType type, ArrayNode parts) {
        if (parts.isEmpty()) {
            return;
        }
        BodyType element = type.element();
        String first = path + "[0]";
        JsonNode good = parts.get(0);
        List<String> wrong = new ArrayList<>(wrong(element));
        wrong.add("null");
        for (String value : wrong) {
            parts.set(0, JSON.readTree(value));
            all.add(new Spoiled(first, value, JSON.writeValueAsString(whole)));
        }
        parts.set(0, good);
        if (good instanceof ObjectNode part && element.isRecord()) {
            components(first, element.components(), part);
        }
        if (element.isOneOfSeveral()) {
            kinds(path, element, parts);
        }
    }

    /** The first of each kind. */
    private void kinds(String path, BodyType element, ArrayNode parts) {
        Set<String> seen = new HashSet<>();
        for (int at = 0; at < parts.size(); at++) {
            String kind = parts.get(at).path("kind").asString("");
            if (parts.get(at) instanceof ObjectNode part && seen.add(kind)) {
                components(path + "[" + at + "]", element.components(kind), part);
            }
        }
    }

    private void spoil(String path, String how, ObjectNode node, String name, Consumer<String> change) {
        JsonNode good = node.get(name);
        change.accept(name);
        all.add(new Spoiled(path, how, JSON.writeValueAsString(whole)));
        if (good == null) {
            node.remove(name);
        } else {
            node.set(name, good);
        }
    }

    /** Values of other forms; the empty text where nothing may be empty. */
    private static List<String> wrong(BodyType type) {
        List<String> wrong = new ArrayList<>();
        if (type.isText()) {
            wrong.addAll(List.of("5", "0.1", "true", "{}", "[]"));
            wrong.addAll(UNWRITTEN);
            if (type.bears(NotBlank.class)) {
                wrong.addAll(List.of("\"\"", "\" \""));
            }
        } else if (type.isList()) {
            wrong.addAll(List.of("\"\"", "\"a\"", "5", "{}"));
            if (type.bears(NotEmpty.class)) {
                wrong.add("[]");
            }
        } else if (type.isRecord() || type.isOneOfSeveral() || type.isMap()) {
            wrong.addAll(List.of("\"\"", "\"a\"", "5", "[]"));
        } else if (type.isNumber()) {
            wrong.addAll(List.of("\"\"", "\"5\"", "true", "{}", "[]"));
            if (type.isWhole()) {
                wrong.add("0.1");
            }
        } else if (type.isChoice()) {
            wrong.addAll(List.of("\"\"", "\"true\"", "0", "{}"));
        } else {
            wrong.addAll(List.of("\"\"", "\" \"", "\"nonsense\"", "\"0\"", "0", "0.1", "true", "{}", "[]"));
        }
        return wrong;
    }
}
