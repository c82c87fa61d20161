package fr.ent.core.lti.grade;

import com.fasterxml.jackson.annotation.JsonInclude;
import fr.ent.core.http.AllowedToPublic;
import fr.ent.core.http.Answers;
import fr.ent.core.http.Problem;
import fr.ent.core.http.Refuses;
import fr.ent.core.lti.LtiPlatform;
import fr.ent.core.lti.service.ServiceDoor;
import fr.ent.core.lti.service.ServiceProblems;
import fr.ent.core.lti.service.ServiceUse;
import fr.ent.core.text.OneLine;
import jakarta.validation.Valid;
import java.math.BigDecimal;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/** Scores of pupils, for tools' programs (LTI Assignment and Grade Services 2.0, 3.3 and 3.4). */
@RestController
@RequestMapping(LtiPlatform.SERVICES + "/classes/{id}/lineitems/{itemId}")
class ScoreController {

    private static final String RESULTS = "application/vnd.ims.lis.v2.resultcontainer+json";

    private final ServiceDoor door;
    private final KeepScore keepScore;
    private final LtiPlatform platform;

    ScoreController(ServiceDoor door, KeepScore keepScore, LtiPlatform platform) {
        this.door = door;
        this.keepScore = keepScore;
        this.platform = platform;
    }

    /**
     * Keeps a pupil's score, the latest; 3,000 in ten minutes from a tool. Refuses one beyond its maximum.
     *
     * @param id the class by its name to the tool
     */
    @PostMapping("/scores")
    @AllowedToPublic
    @ResponseStatus(HttpStatus.NO_CONTENT)
    @Refuses({ServiceProblems.NOT_LET_IN, ServiceProblems.NO_SCOPE, GradeProblems.OLD})
    void keep(
            @PathVariable String id,
            @PathVariable UUID itemId,
            @RequestBody @Valid ScoreContent score,
            @RequestHeader(name = HttpHeaders.AUTHORIZATION, required = false) @Nullable String authorization) {
        var in = ServiceProblems.require(door.admit(authorization, ServiceUse.WRITE_SCORES, id));
        switch (keepScore.keep(in.tool().id(), in.course().schoolClass(), itemId, score)) {
            case KEPT -> {}
            case UNKNOWN -> throw Problem.notFound();
            case OLD -> throw Problem.of(GradeProblems.OLD);
        }
    }

    /**
     * Lists the results of pupils who are in the class today, out of the item's maximum.
     *
     * @param id the class by its name to the tool
     * @param user the one of this name to the tool
     */
    @GetMapping("/results")
    @AllowedToPublic
    @Answers(as = RESULTS)
    @Refuses({ServiceProblems.NOT_LET_IN, ServiceProblems.NO_SCOPE})
    ResponseEntity<List<ToolResult>> list(
            @PathVariable String id,
            @PathVariable UUID itemId,
            @RequestParam(name = "user_id", required = false) @OneLine(max = 100) @Nullable String user,
            @RequestHeader(name = HttpHeaders.AUTHORIZATION, required = false) @Nullable String authorization) {
        var in = ServiceProblems.require(door.admit(authorization, ServiceUse.READ_RESULTS, id));
        LineItem item = keepScore
                .find(in.tool().id(), in.course().schoolClass(), itemId)
                .orElseThrow(Problem::notFound);
        String address = LtiPlatform.lineItem(platform.issuer(), in.course().name(), itemId);
        return ResponseEntity.ok()
                .contentType(MediaType.parseMediaType(RESULTS))
                .body(keepScore.list(item).stream()
                        .map(named -> new ToolResult(
                                address + "/results/" + named.name(),
                                address,
                                named.name(),
                                named.score().result(),
                                item.content().scoreMaximum().stripTrailingZeros(),
                                named.score().remark()))
                        .filter(result -> user == null || user.equals(result.userId()))
                        .toList());
    }

    /** A pupil's result, as a tool reads it. */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    record ToolResult(
            String id,
            String scoreOf,
            String userId,
            @Nullable BigDecimal resultScore,
            BigDecimal resultMaximum,
            @Nullable String comment) {}
}
