package fr.ent.core.lti.roster;

import fr.ent.core.http.AllowedToPublic;
import fr.ent.core.http.Answers;
import fr.ent.core.http.Refuses;
import fr.ent.core.lti.LtiPlatform;
import fr.ent.core.lti.launch.ToolCourse;
import fr.ent.core.lti.roster.MembershipContainer.CourseContext;
import fr.ent.core.lti.roster.MembershipContainer.CourseMember;
import fr.ent.core.lti.service.ServiceDoor;
import fr.ent.core.lti.service.ServiceProblems;
import fr.ent.core.lti.service.ServiceUse;
import fr.ent.core.text.OneLine;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** Names and roles of a class, for tools' programs. */
@RestController
class RosterController {

    private static final String MEDIA = "application/vnd.ims.lti-nrps.v2.membershipcontainer+json";

    private final ServiceDoor door;
    private final ListMembers listMembers;
    private final LtiPlatform platform;

    RosterController(ServiceDoor door, ListMembers listMembers, LtiPlatform platform) {
        this.door = door;
        this.listMembers = listMembers;
        this.platform = platform;
    }

    /**
     * Pages through the people of a class that the tool is opened in: names of its own for each, first names where it is let have them.
     *
     * @param id the class by its name to the tool
     * @param role those of one part alone
     * @param from how many came before, as {@code Link} gives it
     */
    @GetMapping(LtiPlatform.SERVICES + "/classes/{id}/members")
    @AllowedToPublic
    @Answers(as = MEDIA)
    @Refuses({ServiceProblems.NOT_LET_IN, ServiceProblems.NO_SCOPE})
    ResponseEntity<MembershipContainer> list(
            @PathVariable String id,
            @RequestParam(required = false) @OneLine(max = 200) @Nullable String role,
            @RequestParam(defaultValue = "100") @Min(1) @Max(100) int limit,
            @RequestParam(defaultValue = "0") @Min(0) @Max(10_000) int from,
            @RequestHeader(name = HttpHeaders.AUTHORIZATION, required = false) @Nullable String authorization) {
        var granted = ServiceProblems.require(door.admit(authorization, ServiceUse.READ_ROSTER, id));
        ToolCourse course = granted.course();
        List<CourseMember> all = listMembers.list(granted.tool(), course.schoolClass(), role);
        String address = LtiPlatform.members(platform.issuer(), course.name());
        ResponseEntity.BodyBuilder answer = ResponseEntity.ok().contentType(MediaType.parseMediaType(MEDIA));
        if (all.size() > from + limit) {
            answer.header(HttpHeaders.LINK, next(address, role, limit, from));
        }
        return answer.body(new MembershipContainer(
                address,
                CourseContext.of(course),
                all.stream().skip(from).limit(limit).toList()));
    }

    private static String next(String address, @Nullable String role, int limit, int from) {
        return "<%s?limit=%d&from=%d%s>; rel=\"next\""
                .formatted(address, limit, from + limit, role == null ? "" : "&role=" + encoded(role));
    }

    private static String encoded(String role) {
        return URLEncoder.encode(role, StandardCharsets.UTF_8);
    }
}
