package fr.ent.core.lti.deeplink;

import com.nimbusds.jwt.JWTClaimsSet;
import fr.ent.core.http.LinkToken;
import fr.ent.core.lti.LtiTool;
import fr.ent.core.lti.key.SignedWords;
import fr.ent.core.lti.launch.PendingChoices;
import fr.ent.core.lti.launch.PendingChoices.PendingKind;
import fr.ent.core.lti.tool.ToolRows;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;

/** Takes what a tool says was chosen, and keeps it until the person who chose says yes: nothing is added by a tool alone. */
@Component
class TakeChoice {

    private final ToolRows tools;
    private final ChoiceProof proof;
    private final PendingChoices choices;
    private final JsonMapper json;

    TakeChoice(ToolRows tools, ChoiceProof proof, PendingChoices choices, JsonMapper json) {
        this.tools = tools;
        this.proof = proof;
        this.choices = choices;
        this.json = json;
    }

    /** The name under which it waits; nothing where the answer isn't believed. */
    public Optional<LinkToken> take(String answer) {
        return SignedWords.findIssuer(answer)
                .flatMap(tools::findOpen)
                .flatMap(tool -> proof.read(tool, answer).flatMap(claims -> keep(tool, claims)));
    }

    private Optional<LinkToken> keep(LtiTool tool, JWTClaimsSet claims) {
        return Optional.ofNullable(claims.getClaim(ChoiceProof.DATA))
                .filter(String.class::isInstance)
                .flatMap(data -> LinkToken.of((String) data))
                .flatMap(data -> choices.take(PendingKind.ASKED, data))
                .map(asked -> asked.split(" ", 3))
                .filter(asked -> asked[0].equals(tool.id().toString()))
                .map(asked ->
                        new ChosenItems(asked[0], asked[1], asked[2], ContentItems.read(items(claims), tool.content())))
                .map(chosen -> choices.keep(PendingKind.ANSWERED, json.writeValueAsString(chosen)));
    }

    /** Nothing chosen is an answer, too. */
    private static List<?> items(JWTClaimsSet claims) {
        return claims.getClaim(ChoiceProof.ITEMS) instanceof List<?> items ? items : List.of();
    }
}
