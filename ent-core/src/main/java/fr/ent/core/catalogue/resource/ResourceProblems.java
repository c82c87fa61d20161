package fr.ent.core.catalogue.resource;

import fr.ent.core.catalogue.CatalogueRoom;
import fr.ent.core.catalogue.ResourceId;
import fr.ent.core.http.CommonProblems;
import fr.ent.core.http.Problem;
import java.util.Map;
import org.springframework.web.ErrorResponseException;

/** Refusals of the catalogue. */
final class ResourceProblems {

    /** The same place has a resource of this address; {@code resourceId} names it. */
    static final String KNOWN = "409 core:resource-known";

    private ResourceProblems() {}

    static ErrorResponseException of(WriteOutcome.Refused refusal) {
        return switch (refusal) {
            case WriteOutcome.NotYours() -> Problem.notFound();
            case WriteOutcome.NoRoom() -> Problem.of(CatalogueRoom.FULL);
            case WriteOutcome.ChangedMeanwhile() -> Problem.of(CommonProblems.CHANGED_MEANWHILE);
            case WriteOutcome.AlreadyThere(ResourceId resource) ->
                Problem.of(KNOWN, Map.of("resourceId", resource.toString()));
        };
    }
}
