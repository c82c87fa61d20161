package fr.ent.infra.standalone.demo;

import java.util.Set;
import java.util.stream.Stream;
import tools.jackson.databind.JsonNode;

/** The way in which PostgreSQL ran a statement. */
record Plan(String statement, JsonNode top) {

    /** Facts of the territory, and the days of its activities: no family adds to them, and memory answers most. */
    private static final Set<String> OF_THE_TERRITORY = Set.of(
            "territory",
            "school",
            "school_class",
            "closure",
            "activity",
            "activity_day",
            "tariff",
            "suspension",
            "offer_rule");

    /** Rows that a family of three children may have in a week beside those that a screen asks for: early and late care. */
    private static final int OF_ONE_FAMILY = 50;

    /** Its faults in a screen of one family: reading a table whole, or rows for nothing. */
    Stream<String> faults() {
        return scans(top).flatMap(this::faults);
    }

    private Stream<String> faults(JsonNode scan) {
        String table = scan.get("Relation Name").asString();
        if (OF_THE_TERRITORY.contains(table)) {
            return Stream.empty();
        }
        double times = scan.get("Actual Loops").asDouble();
        double answered = times * scan.get("Actual Rows").asDouble();
        double read = answered
                + times * removed(scan, "Rows Removed by Filter")
                + times * removed(scan, "Rows Removed by Index Recheck");
        double allowed = 3 * Math.max(answered, top.get("Actual Rows").asDouble());
        boolean whole = scan.get("Node Type").asString().equals("Seq Scan");
        return Stream.of(
                        whole ? "reads all of " + table : "",
                        read > Math.max(allowed, OF_ONE_FAMILY)
                                ? "reads %.0f rows of %s for %.0f".formatted(read, table, answered)
                                : "")
                .filter(fault -> !fault.isEmpty())
                .map(fault -> fault + ": " + statement);
    }

    private static double removed(JsonNode scan, String why) {
        return scan.path(why).asDouble(0);
    }

    private static Stream<JsonNode> scans(JsonNode node) {
        Stream<JsonNode> below = node.path("Plans").valueStream().flatMap(Plan::scans);
        return node.has("Relation Name") && node.get("Node Type").asString().endsWith("Scan")
                ? Stream.concat(Stream.of(node), below)
                : below;
    }
}
