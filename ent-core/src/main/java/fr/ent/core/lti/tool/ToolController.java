package fr.ent.core.lti.tool;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import fr.ent.core.Role;
import fr.ent.core.Viewer;
import fr.ent.core.http.AllowedTo;
import fr.ent.core.http.Answers;
import fr.ent.core.http.FreshSignIn;
import fr.ent.core.http.FreshWish;
import fr.ent.core.http.Idempotent;
import fr.ent.core.http.Problem;
import fr.ent.core.http.Refuses;
import fr.ent.core.lti.LtiPlatform;
import fr.ent.core.lti.LtiTool;
import fr.ent.core.lti.LtiToolId;
import fr.ent.core.lti.ToolContent;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import java.util.List;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** Tools of the town: its administrator writes them, and whoever is signed in may read who learns what. */
@RestController
@RequestMapping("/api/core/lti/tools")
class ToolController {

    private final ToolRows rows;
    private final WriteTool writeTool;
    private final LtiPlatform platform;

    ToolController(ToolRows rows, WriteTool writeTool, LtiPlatform platform) {
        this.rows = rows;
        this.writeTool = writeTool;
        this.platform = platform;
    }

    /** Lists the tools of the town by name, shut ones too, with what their own side has to be told. */
    @GetMapping
    @AllowedTo(Role.TERRITORY_ADMINISTRATOR)
    List<ToolView> list() {
        String issuer = platform.issuer();
        return rows.list().stream().map(tool -> ToolView.of(tool, issuer)).toList();
    }

    /** Lists the tools that are open, by name: who runs each, for what, and what it learns. */
    @GetMapping("/offered")
    @AllowedTo
    List<OfferedTool> listOffered() {
        return rows.list().stream()
                .filter(LtiTool::enabled)
                .map(OfferedTool::of)
                .toList();
    }

    /** Registers a tool, fifty at most; client and deployment are named by us. */
    @PostMapping
    @FreshSignIn
    @Idempotent
    @AllowedTo(Role.TERRITORY_ADMINISTRATOR)
    @Answers(201)
    @Refuses(ToolProblems.FULL)
    ResponseEntity<ToolView> add(@RequestBody @Valid NewTool wanted, Viewer viewer) {
        return ResponseEntity.status(HttpStatus.CREATED)
                .body(show(writeTool.add(wanted.content().tidy(), viewer)));
    }

    /** Changes a tool, in the version that was read. */
    @PutMapping("/{id}")
    @FreshSignIn
    @AllowedTo(Role.TERRITORY_ADMINISTRATOR)
    ToolView revise(@PathVariable LtiToolId id, @RequestBody @Valid RevisedTool wanted, Viewer viewer) {
        return show(writeTool.revise(id, wanted.version(), wanted.content().tidy(), viewer));
    }

    /** Shuts a tool at once; opening it again asks for a fresh sign-in. While it is shut nothing opens, and no program is let in. */
    @PutMapping("/{id}/enabled")
    @AllowedTo(Role.TERRITORY_ADMINISTRATOR)
    ToolView enable(@PathVariable LtiToolId id, @RequestBody @Valid EnabledTool wanted, Viewer viewer) {
        return show(writeTool.enable(id, wanted.enabled(), viewer));
    }

    private ToolView show(ToolOutcome outcome) {
        return switch (outcome) {
            case ToolOutcome.Written(LtiToolId id) ->
                ToolView.of(rows.find(id).orElseThrow(Problem::notFound), platform.issuer());
            case ToolOutcome.Refused refusal -> throw ToolProblems.of(refusal);
        };
    }

    /** A tool to be registered. */
    record NewTool(@JsonUnwrapped @Valid ToolContent content) {}

    /** A tool as it is to be, made from the version that was read. */
    record RevisedTool(
            @Min(0) @Max(1_000_000) int version,
            @JsonUnwrapped @Valid ToolContent content) {}

    /** Whether a tool is to be open. */
    record EnabledTool(boolean enabled) implements FreshWish {

        @Override
        public boolean asksFreshSignIn() {
            return enabled;
        }
    }
}
