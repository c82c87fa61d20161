package fr.ent.core.lti.deeplink;

import fr.ent.core.Role;
import fr.ent.core.SchoolId;
import fr.ent.core.Viewer;
import fr.ent.core.catalogue.CatalogueRoom;
import fr.ent.core.catalogue.ResourceId;
import fr.ent.core.catalogue.ResourceOrigin;
import fr.ent.core.catalogue.ResourcePlace;
import fr.ent.core.http.AllowedTo;
import fr.ent.core.http.Answers;
import fr.ent.core.http.Idempotent;
import fr.ent.core.http.Problem;
import fr.ent.core.http.RateLimits;
import fr.ent.core.http.Refuses;
import fr.ent.core.lti.LtiToolId;
import fr.ent.core.text.OneLine;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import java.time.Duration;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RestController;

/** Resources that open in tools, added by those who keep a part of the catalogue. */
@RestController
class ChoiceController {

    private static final int ADDED = 100;

    private final ChooseInTool chooseInTool;
    private final AddChosen addChosen;
    private final RateLimits limits;

    ChoiceController(ChooseInTool chooseInTool, AddChosen addChosen, RateLimits limits) {
        this.chooseInTool = chooseInTool;
        this.addChosen = addChosen;
        this.limits = limits;
    }

    /** Begins a choice within a tool: answers the address at which the browser goes on within two minutes, once; 100 an hour. */
    @PostMapping("/api/core/lti/choices")
    @AllowedTo({Role.TEACHER, Role.HEAD, Role.TOWN_AGENT, Role.TERRITORY_ADMINISTRATOR})
    BegunChoice begin(@RequestBody @Valid WantedChoice wanted, Viewer viewer, HttpServletRequest request) {
        take(viewer);
        var begun = chooseInTool.begin(wanted.toolId(), wanted.place(), viewer).orElseThrow(Problem::notFound);
        begun.ticket().keep(request);
        return new BegunChoice(begun.address());
    }

    /** Shows what was chosen within a tool, to whoever chose it, within half an hour. */
    @GetMapping("/api/core/lti/choices/{token}")
    @AllowedTo({Role.TEACHER, Role.HEAD, Role.TOWN_AGENT, Role.TERRITORY_ADMINISTRATOR})
    WaitingChoice read(@PathVariable String token, Viewer viewer) {
        return chooseInTool
                .find(token, viewer)
                .map(chosen -> new WaitingChoice(chosen.items().stream()
                        .map(item -> new WaitingItem(item.title(), item.text()))
                        .toList()))
                .orElseThrow(Problem::notFound);
    }

    /** Adds what was chosen within a tool, all or none. */
    @PostMapping("/api/core/lti/choices/{token}")
    @Idempotent
    @AllowedTo({Role.TEACHER, Role.HEAD, Role.TOWN_AGENT, Role.TERRITORY_ADMINISTRATOR})
    @Answers(201)
    @Refuses(CatalogueRoom.FULL)
    ResponseEntity<AddedResources> add(@PathVariable String token, Viewer viewer) {
        take(viewer);
        AddOutcome outcome = chooseInTool
                .use(token, viewer, chosen -> addChosen.add(chosen, viewer))
                .orElseThrow(Problem::notFound);
        return ResponseEntity.status(HttpStatus.CREATED).body(show(outcome));
    }

    /** Adds a tool's own page as a resource, where nothing is chosen within it; 100 an hour. */
    @PostMapping("/api/core/lti/resources")
    @Idempotent
    @AllowedTo({Role.TEACHER, Role.HEAD, Role.TOWN_AGENT, Role.TERRITORY_ADMINISTRATOR})
    @Answers(201)
    @Refuses(CatalogueRoom.FULL)
    ResponseEntity<AddedResources> addPage(@RequestBody @Valid ToolPage wanted, Viewer viewer) {
        take(viewer);
        return ResponseEntity.status(HttpStatus.CREATED)
                .body(show(addChosen.addPage(
                        wanted.toolId(),
                        new ResourcePlace(wanted.origin(), wanted.schoolId()),
                        wanted.title(),
                        viewer)));
    }

    private void take(Viewer viewer) {
        limits.take("lti-choice", viewer.person().toString(), ADDED, Duration.ofHours(1));
    }

    private static AddedResources show(AddOutcome outcome) {
        return switch (outcome) {
            case AddOutcome.Added(List<ResourceId> resources) -> new AddedResources(resources);
            case AddOutcome.Unknown() -> throw Problem.notFound();
            case AddOutcome.NoRoom() -> throw Problem.of(CatalogueRoom.FULL);
        };
    }

    /**
     * A choice that is wanted.
     *
     * @param schoolId of a school's own
     */
    record WantedChoice(
            @NotNull LtiToolId toolId,
            ResourceOrigin origin,
            @Nullable SchoolId schoolId) {

        ResourcePlace place() {
            return new ResourcePlace(origin, schoolId);
        }
    }

    /** A choice that has begun. */
    record BegunChoice(String address) {}

    /** Resources that wait for a word. */
    record WaitingChoice(List<WaitingItem> items) {

        WaitingChoice {
            items = List.copyOf(items);
        }
    }

    /** A resource that waits. */
    record WaitingItem(String title, @Nullable String text) {}

    /**
     * A tool's own page, to be added.
     *
     * @param schoolId of a school's own
     */
    record ToolPage(
            @NotNull LtiToolId toolId,
            ResourceOrigin origin,
            @Nullable SchoolId schoolId,
            @NotBlank @OneLine(max = 200) String title) {}

    /** The resources that were added. */
    record AddedResources(List<ResourceId> resourceIds) {

        AddedResources {
            resourceIds = List.copyOf(resourceIds);
        }
    }
}
