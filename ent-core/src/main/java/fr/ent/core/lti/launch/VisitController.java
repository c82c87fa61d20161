package fr.ent.core.lti.launch;

import fr.ent.core.ClassId;
import fr.ent.core.Role;
import fr.ent.core.Viewer;
import fr.ent.core.catalogue.ResourceId;
import fr.ent.core.http.AllowedTo;
import fr.ent.core.http.Problem;
import fr.ent.core.http.RateLimits;
import fr.ent.core.lti.launch.BeginLaunch.BegunLaunch;
import fr.ent.core.lti.tool.OfferedTool;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import java.time.Duration;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RestController;

/** Visits of tools from the catalogue and from what a pupil is to see. */
@RestController
class VisitController {

    private static final int VISITS = 120;

    private final OpenTool openTool;
    private final RateLimits limits;

    VisitController(OpenTool openTool, RateLimits limits) {
        this.openTool = openTool;
        this.limits = limits;
    }

    /** Says which tool opens a resource in a class, who runs it and what it learns, before anything leaves. */
    @GetMapping("/api/core/classes/{id}/resources/{resourceId}/tool")
    @AllowedTo({Role.TEACHER, Role.PUPIL})
    OfferedTool read(@PathVariable ClassId id, @PathVariable ResourceId resourceId, Viewer viewer) {
        return openTool.find(resourceId, id, viewer).orElseThrow(Problem::notFound);
    }

    /** Begins a visit: answers the address at which the browser goes on within two minutes, once; 120 an hour. */
    @PostMapping("/api/core/lti/visits")
    @AllowedTo({Role.TEACHER, Role.PUPIL})
    BegunVisit begin(@RequestBody @Valid WantedVisit wanted, Viewer viewer, HttpServletRequest request) {
        limits.take("lti-visit", viewer.person().toString(), VISITS, Duration.ofHours(1));
        BegunLaunch begun =
                openTool.open(wanted.resourceId(), wanted.classId(), viewer).orElseThrow(Problem::notFound);
        begun.ticket().keep(request);
        return new BegunVisit(begun.address());
    }

    /** A resource to be opened in a class. */
    record WantedVisit(
            @NotNull ResourceId resourceId, @NotNull ClassId classId) {}

    /** A visit that has begun. */
    record BegunVisit(String address) {}
}
