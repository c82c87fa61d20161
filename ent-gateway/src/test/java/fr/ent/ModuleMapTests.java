package fr.ent;

import static java.util.stream.Collectors.joining;

import java.io.IOException;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.springframework.modulith.core.ApplicationModule;

/** Keeps {@code docs/modules.md} equal to the modules, their dependencies and their packages. */
class ModuleMapTests {

    private static final String HEAD = """
            # Modules and packages

            Made by `ModuleMapTests` from Spring Modulith's model and the packages' own words. An arrow means "uses".

            """;
    private static final List<String> FOLDERS = List.of(
            "ent-core",
            "ent-messaging",
            "ent-homework",
            "ent-canteen",
            "ent-gateway",
            "infra/broker",
            "infra/services",
            "infra/standalone");

    @Test
    void theCommittedMapIsWhatTheModulesAre() throws IOException {
        List<Use> uses = uses();
        StringBuilder made = new StringBuilder(HEAD).append(graph(arrows(uses, 1)));
        for (String folder : FOLDERS) {
            String module = folder.substring(folder.lastIndexOf('-') + 1);
            made.append("\n## ").append(folder).append("\n\n");
            List<String> within = arrows(uses, 2)
                    .filter(arrow -> arrow.matches("%1$s\\..* --> %1$s\\..*".formatted(module)))
                    .toList();
            if (!within.isEmpty()) {
                made.append(graph(within.stream())).append('\n');
            }
            made.append("| Package | What it holds |\n|---|---|\n");
            for (PackageWords words : PackageWords.under(folder)) {
                made.append("| `%s` | %s |\n".formatted(words.name(), words.sentence()));
            }
        }

        Committed.document("modules.md").mustBe(made.toString());
    }

    private static String graph(Stream<String> arrows) {
        return "```mermaid\nflowchart TD\n" + arrows.map("  %s\n"::formatted).collect(joining()) + "```\n";
    }

    /** Looked for once: the search goes through every class. */
    private static List<Use> uses() {
        return ModularityTests.MODULES.stream()
                .flatMap(module -> module.getDirectDependencies(ModularityTests.MODULES)
                        .uniqueModules()
                        .map(used -> new Use(module, used)))
                .toList();
    }

    /** Between modules, or rooms of modules, named by so many words. */
    private static Stream<String> arrows(List<Use> uses, int words) {
        Set<String> all = new TreeSet<>();
        for (Use use : uses) {
            String from = shortened(use.from(), words);
            String used = shortened(use.used(), words);
            if (!used.equals(from)) {
                all.add(from + " --> " + used);
            }
        }
        return all.stream();
    }

    private static String shortened(ApplicationModule module, int words) {
        return Stream.of(module.getIdentifier().toString().split("\\."))
                .limit(words)
                .collect(joining("."));
    }

    private record Use(ApplicationModule from, ApplicationModule used) {}
}
