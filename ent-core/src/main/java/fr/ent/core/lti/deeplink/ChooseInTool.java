package fr.ent.core.lti.deeplink;

import fr.ent.core.Viewer;
import fr.ent.core.catalogue.CatalogueRights;
import fr.ent.core.catalogue.ResourcePlace;
import fr.ent.core.http.LinkToken;
import fr.ent.core.lti.LtiTool;
import fr.ent.core.lti.LtiToolId;
import fr.ent.core.lti.launch.BeginLaunch;
import fr.ent.core.lti.launch.BeginLaunch.BegunLaunch;
import fr.ent.core.lti.launch.LaunchTicket.LaunchKind;
import fr.ent.core.lti.launch.PendingChoices;
import fr.ent.core.lti.launch.PendingChoices.PendingKind;
import fr.ent.core.lti.tool.ToolRows;
import java.util.Optional;
import java.util.function.Function;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;

/** Lets somebody choose resources within a tool, for a part of the catalogue that they keep. */
@Component
class ChooseInTool {

    private final ToolRows tools;
    private final CatalogueRights rights;
    private final BeginLaunch beginLaunch;
    private final PendingChoices choices;
    private final JsonMapper json;

    ChooseInTool(
            ToolRows tools, CatalogueRights rights, BeginLaunch beginLaunch, PendingChoices choices, JsonMapper json) {
        this.tools = tools;
        this.rights = rights;
        this.beginLaunch = beginLaunch;
        this.choices = choices;
        this.json = json;
    }

    public Optional<BegunLaunch> begin(LtiToolId id, ResourcePlace place, Viewer viewer) {
        return tools.find(id)
                .filter(LtiTool::enabled)
                .filter(tool -> rights.mayKeep(viewer, place))
                .flatMap(tool -> Optional.ofNullable(tool.content().deepLinkingUrl())
                        .map(target -> beginLaunch.begin(
                                tool, LaunchKind.CHOICE, viewer.person(), target, AddChosen.text(place))));
    }

    /** The choice that waits for this viewer under a name. */
    public Optional<ChosenItems> find(String token, Viewer viewer) {
        return LinkToken.of(token)
                .flatMap(known -> choices.find(PendingKind.ANSWERED, known))
                .map(text -> json.readValue(text, ChosenItems.class))
                .filter(chosen -> chosen.person().equals(viewer.person().value().toString()));
    }

    /** Uses a choice that waits for this viewer, once, in however many tabs it is open; it waits on where nothing came of it. */
    public Optional<AddOutcome> use(String token, Viewer viewer, Function<ChosenItems, AddOutcome> add) {
        return find(token, viewer)
                .flatMap(seen -> LinkToken.of(token))
                .flatMap(known -> choices.take(PendingKind.ANSWERED, known).map(text -> addTaken(known, text, add)));
    }

    private AddOutcome addTaken(LinkToken token, String text, Function<ChosenItems, AddOutcome> add) {
        boolean isAdded = false;
        try {
            AddOutcome outcome = add.apply(json.readValue(text, ChosenItems.class));
            isAdded = outcome instanceof AddOutcome.Added;
            return outcome;
        } finally {
            if (!isAdded) {
                choices.putBack(PendingKind.ANSWERED, token, text);
            }
        }
    }
}
