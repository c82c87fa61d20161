package fr.ent.core.lti.grade;

import fr.ent.core.http.AllowedToPublic;
import fr.ent.core.http.Answers;
import fr.ent.core.http.Refuses;
import fr.ent.core.lti.LtiPlatform;
import fr.ent.core.lti.grade.ItemOutcome.ItemRefusal;
import fr.ent.core.lti.service.AccessOutcome.Granted;
import fr.ent.core.lti.service.ServiceDoor;
import fr.ent.core.lti.service.ServiceProblems;
import fr.ent.core.lti.service.ServiceUse;
import fr.ent.core.text.OneLine;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.util.UriComponentsBuilder;

/** Line items of a class, for programs of tools (LTI Assignment and Grade Services 2.0, 3.2). */
@RestController
@RequestMapping(LtiPlatform.SERVICES + "/classes/{id}/lineitems")
class LineItemController {

    private static final String ITEM = "application/vnd.ims.lis.v2.lineitem+json";
    private static final String ITEMS = "application/vnd.ims.lis.v2.lineitemcontainer+json";

    private final ServiceDoor door;
    private final WriteLineItem writeLineItem;
    private final LineItemRows rows;
    private final LtiPlatform platform;

    LineItemController(ServiceDoor door, WriteLineItem writeLineItem, LineItemRows rows, LtiPlatform platform) {
        this.door = door;
        this.writeLineItem = writeLineItem;
        this.rows = rows;
        this.platform = platform;
    }

    /**
     * Pages through what the tool scores in a class that opens it.
     *
     * @param id the class by its name to the tool
     * @param link those of one resource link
     * @param resource those of one name of the tool's own
     * @param from how many came before, as {@code Link} gives it
     */
    @GetMapping
    @AllowedToPublic
    @Answers(as = ITEMS)
    @Refuses({ServiceProblems.NOT_LET_IN, ServiceProblems.NO_SCOPE})
    ResponseEntity<List<LineItemView>> list(
            @PathVariable String id,
            @RequestParam(name = "resource_link_id", required = false) @Nullable UUID link,
            @RequestParam(name = "resource_id", required = false) @OneLine(max = 200) @Nullable String resource,
            @RequestParam(required = false) @OneLine(max = 200) @Nullable String tag,
            @RequestParam(defaultValue = "200") @Min(1) @Max(200) int limit,
            @RequestParam(defaultValue = "0") @Min(0) @Max(10_000) int from,
            @RequestHeader(name = HttpHeaders.AUTHORIZATION, required = false) @Nullable String authorization) {
        Granted in = admit(authorization, ServiceUse.READ_ITEMS, id);
        String items = LtiPlatform.lineItems(platform.issuer(), in.course().name());
        List<LineItemView> all = rows.list(in.tool().id(), in.course().schoolClass()).stream()
                .map(item -> LineItemView.of(item, items))
                .filter(item -> link == null || link.equals(item.resourceLinkId()))
                .filter(item -> resource == null || resource.equals(item.resourceId()))
                .filter(item -> tag == null || tag.equals(item.tag()))
                .toList();
        ResponseEntity.BodyBuilder answer = ResponseEntity.ok().contentType(MediaType.parseMediaType(ITEMS));
        if (all.size() > from + limit) {
            Map<String, Object> given = new LinkedHashMap<>();
            put(given, "resource_link_id", link);
            put(given, "resource_id", resource);
            put(given, "tag", tag);
            put(given, "limit", limit);
            put(given, "from", from + limit);
            answer.header(HttpHeaders.LINK, "<" + address(items, given) + ">; rel=\"next\"");
        }
        return answer.body(all.stream().skip(from).limit(limit).toList());
    }

    private static void put(Map<String, Object> given, String name, @Nullable Object value) {
        if (value != null) {
            given.put(name, value);
        }
    }

    private static String address(String items, Map<String, Object> given) {
        UriComponentsBuilder address = UriComponentsBuilder.fromUriString(items);
        given.keySet().forEach(name -> address.queryParam(name, "{" + name + "}"));
        return address.encode().buildAndExpand(given).toUriString();
    }

    /** Adds something that is scored, 200 in a class; the same once more is the one that is there. */
    @PostMapping
    @AllowedToPublic
    @Answers(value = 201, as = ITEM)
    @Refuses({ServiceProblems.NOT_LET_IN, ServiceProblems.NO_SCOPE, GradeProblems.FULL})
    ResponseEntity<LineItemView> add(
            @PathVariable String id,
            @RequestBody @Valid ItemContent wanted,
            @RequestHeader(name = HttpHeaders.AUTHORIZATION, required = false) @Nullable String authorization) {
        Granted in = admit(authorization, ServiceUse.WRITE_ITEMS, id);
        return show(
                HttpStatus.CREATED, in, writeLineItem.add(in.tool(), in.course().schoolClass(), wanted));
    }

    /** Reads something that is scored. */
    @GetMapping("/{itemId}")
    @AllowedToPublic
    @Answers(as = ITEM)
    @Refuses({ServiceProblems.NOT_LET_IN, ServiceProblems.NO_SCOPE})
    ResponseEntity<LineItemView> read(
            @PathVariable String id,
            @PathVariable UUID itemId,
            @RequestHeader(name = HttpHeaders.AUTHORIZATION, required = false) @Nullable String authorization) {
        Granted in = admit(authorization, ServiceUse.READ_ITEMS, id);
        return show(
                HttpStatus.OK,
                in,
                rows.find(itemId, in.tool().id(), in.course().schoolClass())
                        .<ItemOutcome>map(ItemOutcome.Written::new)
                        .orElse(ItemRefusal.UNKNOWN));
    }

    /** Changes something that is scored; the link stays. */
    @PutMapping("/{itemId}")
    @AllowedToPublic
    @Answers(as = ITEM)
    @Refuses({ServiceProblems.NOT_LET_IN, ServiceProblems.NO_SCOPE})
    ResponseEntity<LineItemView> revise(
            @PathVariable String id,
            @PathVariable UUID itemId,
            @RequestBody @Valid ItemContent wanted,
            @RequestHeader(name = HttpHeaders.AUTHORIZATION, required = false) @Nullable String authorization) {
        Granted in = admit(authorization, ServiceUse.WRITE_ITEMS, id);
        return show(
                HttpStatus.OK, in, writeLineItem.revise(in.tool(), in.course().schoolClass(), itemId, wanted));
    }

    /** Removes something that the tool added, with its scores. */
    @DeleteMapping("/{itemId}")
    @AllowedToPublic
    @ResponseStatus(HttpStatus.NO_CONTENT)
    @Refuses({ServiceProblems.NOT_LET_IN, ServiceProblems.NO_SCOPE, GradeProblems.OF_LINK})
    void delete(
            @PathVariable String id,
            @PathVariable UUID itemId,
            @RequestHeader(name = HttpHeaders.AUTHORIZATION, required = false) @Nullable String authorization) {
        Granted in = admit(authorization, ServiceUse.WRITE_ITEMS, id);
        writeLineItem.delete(in.tool(), in.course().schoolClass(), itemId).ifPresent(refusal -> {
            throw GradeProblems.of(refusal);
        });
    }

    private Granted admit(@Nullable String authorization, ServiceUse use, String course) {
        return ServiceProblems.require(door.admit(authorization, use, course));
    }

    private ResponseEntity<LineItemView> show(HttpStatus status, Granted in, ItemOutcome outcome) {
        return switch (outcome) {
            case ItemOutcome.Written(LineItem item) ->
                ResponseEntity.status(status)
                        .contentType(MediaType.parseMediaType(ITEM))
                        .body(LineItemView.of(
                                item,
                                LtiPlatform.lineItems(
                                        platform.issuer(), in.course().name())));
            case ItemRefusal refusal -> throw GradeProblems.of(refusal);
        };
    }
}
