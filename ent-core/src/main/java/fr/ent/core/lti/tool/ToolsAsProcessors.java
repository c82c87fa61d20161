package fr.ent.core.lti.tool;

import fr.ent.core.lti.LtiTool;
import fr.ent.core.lti.ToolContent;
import fr.ent.core.retention.ChosenProcessors;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/** The open tools of a territory in its register of processing: who runs them, what they are told, and for what. */
@Component
class ToolsAsProcessors implements ChosenProcessors {

    private final ToolRows tools;

    ToolsAsProcessors(ToolRows tools) {
        this.tools = tools;
    }

    @Override
    public List<ChosenProcessor> list() {
        return tools.list().stream()
                .filter(LtiTool::enabled)
                .map(LtiTool::content)
                .map(tool -> new ChosenProcessor(
                        tool.name() + " (" + tool.processor() + ")",
                        "élèves et enseignants qui l’ouvrent",
                        told(tool),
                        tool.purpose()))
                .toList();
    }

    private static String told(ToolContent tool) {
        return Stream.of(
                        Stream.of("un nom propre à l’outil, le rôle, les niveaux de la classe"),
                        Stream.of("le prénom").filter(told -> tool.givesName()),
                        Stream.of("la liste de la classe").filter(told -> tool.takesRoster()),
                        Stream.of("il renvoie des résultats").filter(told -> tool.takesResults()))
                .flatMap(part -> part)
                .collect(Collectors.joining("\u00a0; "));
    }
}
