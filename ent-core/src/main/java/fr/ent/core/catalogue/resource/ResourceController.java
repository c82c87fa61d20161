package fr.ent.core.catalogue.resource;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import fr.ent.core.Role;
import fr.ent.core.SchoolId;
import fr.ent.core.Viewer;
import fr.ent.core.catalogue.CatalogueRoom;
import fr.ent.core.catalogue.ResourceContent;
import fr.ent.core.catalogue.ResourceId;
import fr.ent.core.catalogue.ResourceKind;
import fr.ent.core.catalogue.ResourceOrigin;
import fr.ent.core.catalogue.ResourcePlace;
import fr.ent.core.catalogue.SchoolSubject;
import fr.ent.core.catalogue.player.PlayerPage;
import fr.ent.core.http.AllowedTo;
import fr.ent.core.http.Answers;
import fr.ent.core.http.Idempotent;
import fr.ent.core.http.Problem;
import fr.ent.core.http.RateLimits;
import fr.ent.core.http.Refuses;
import fr.ent.core.text.OneLine;
import fr.ent.core.yearchange.plan.SchoolLevel;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import java.time.Duration;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/** The catalogue of resources, read by the staff of schools and of the town, and kept by each for its part. */
@RestController
@RequestMapping("/api/core/resources")
class ResourceController {

    private static final int WRITTEN_PER_DAY = 500;

    private final Resources resources;
    private final Opinions opinions;
    private final WriteResource writeResource;
    private final RateLimits limits;

    ResourceController(Resources resources, Opinions opinions, WriteResource writeResource, RateLimits limits) {
        this.resources = resources;
        this.opinions = opinions;
        this.writeResource = writeResource;
        this.limits = limits;
    }

    /**
     * Pages through the resources by title, 24 at a time: the town's, and those of the schools where one works.
     *
     * @param words all of them, in the title, publisher, description, subjects, skills or host
     * @param level those for it, and those for all levels
     * @param after the last resource that is known
     */
    @GetMapping
    @AllowedTo({Role.TEACHER, Role.HEAD, Role.TOWN_AGENT, Role.LIBRARIAN, Role.TERRITORY_ADMINISTRATOR})
    ResourcePage list(
            @RequestParam(defaultValue = "") @OneLine(max = 100) String words,
            @RequestParam(required = false) @Nullable SchoolLevel level,
            @RequestParam(required = false) @Nullable SchoolSubject subject,
            @RequestParam(required = false) @Nullable ResourceKind kind,
            @RequestParam(required = false) @Nullable ResourceOrigin origin,
            @RequestParam(required = false) @Nullable ResourceId after,
            Viewer viewer) {
        return resources.list(new ResourceSearch(words, level, subject, kind, origin, after), viewer);
    }

    /** Reads one resource with the own rating and one's schools' recommendations; the mean of stars from three ratings on. */
    @GetMapping("/{id}")
    @AllowedTo({Role.TEACHER, Role.HEAD, Role.TOWN_AGENT, Role.LIBRARIAN, Role.TERRITORY_ADMINISTRATOR})
    OneResource read(@PathVariable ResourceId id, Viewer viewer) {
        ResourceView resource = resources.find(id, viewer).orElseThrow(Problem::notFound);
        return new OneResource(
                resource,
                resources.findTool(id).orElse(null),
                opinions.findOwn(id, viewer.person()).orElse(null),
                opinions.listRecommendations(id, viewer));
    }

    /** Shows the player of a resource in a page of its own, whose policy lets in its host alone. */
    @GetMapping("/{id}/player")
    @AllowedTo({Role.TEACHER, Role.HEAD, Role.TOWN_AGENT, Role.LIBRARIAN, Role.TERRITORY_ADMINISTRATOR})
    @Answers(as = "text/html")
    ResponseEntity<String> play(@PathVariable ResourceId id, Viewer viewer) {
        return resources
                .find(id, viewer)
                .filter(ResourceView::playable)
                .map(ResourceView::content)
                .map(content -> new PlayerPage(content.title(), content.address()))
                .map(page -> new ResponseEntity<>(page.html(), page.headers(), HttpStatus.OK))
                .orElseThrow(Problem::notFound);
    }

    /** Adds a resource: the town hall to the town's, a teacher or the head to the school's, 5,000 in each; 500 a day. */
    @PostMapping
    @Idempotent
    @AllowedTo({Role.TEACHER, Role.HEAD, Role.TOWN_AGENT, Role.LIBRARIAN, Role.TERRITORY_ADMINISTRATOR})
    @Answers(201)
    @Refuses({ResourceProblems.KNOWN, CatalogueRoom.FULL})
    ResponseEntity<OneResource> add(@RequestBody @Valid NewResource wanted, Viewer viewer) {
        limits.take("resource", viewer.person().toString(), WRITTEN_PER_DAY, Duration.ofDays(1));
        return ResponseEntity.status(HttpStatus.CREATED)
                .body(show(writeResource.add(wanted.place(), wanted.content(), viewer), viewer));
    }

    /** Changes a resource, in the version that was read. */
    @PutMapping("/{id}")
    @AllowedTo({Role.TEACHER, Role.HEAD, Role.TOWN_AGENT, Role.LIBRARIAN, Role.TERRITORY_ADMINISTRATOR})
    @Refuses(ResourceProblems.KNOWN)
    OneResource revise(@PathVariable ResourceId id, @RequestBody @Valid RevisedResource wanted, Viewer viewer) {
        return show(writeResource.revise(id, wanted.version(), wanted.content(), viewer), viewer);
    }

    /** Takes a resource out, also of the lists of those to whom it was sent. */
    @DeleteMapping("/{id}")
    @AllowedTo({Role.TEACHER, Role.HEAD, Role.TOWN_AGENT, Role.LIBRARIAN, Role.TERRITORY_ADMINISTRATOR})
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void delete(@PathVariable ResourceId id, Viewer viewer) {
        if (writeResource.delete(id, viewer) instanceof WriteOutcome.Refused refusal) {
            throw ResourceProblems.of(refusal);
        }
    }

    private OneResource show(WriteOutcome outcome, Viewer viewer) {
        return switch (outcome) {
            case WriteOutcome.Written(ResourceId id) -> read(id, viewer);
            case WriteOutcome.Refused refusal -> throw ResourceProblems.of(refusal);
        };
    }

    /**
     * A resource to be added.
     *
     * @param schoolId of a school's own
     */
    record NewResource(
            ResourceOrigin origin,
            @Nullable SchoolId schoolId,
            @JsonUnwrapped @Valid ResourceContent content) {

        ResourcePlace place() {
            return new ResourcePlace(origin, schoolId);
        }
    }

    /** A resource as it is to be, made from the version that was read. */
    record RevisedResource(
            @Min(0) @Max(1_000_000) int version,
            @JsonUnwrapped @Valid ResourceContent content) {}
}
