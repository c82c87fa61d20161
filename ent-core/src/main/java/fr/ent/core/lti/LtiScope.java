package fr.ent.core.lti;

import java.util.Arrays;
import java.util.Optional;

/** A part of the services that a tool's program may ask for. */
public enum LtiScope {
    ROSTER("https://purl.imsglobal.org/spec/lti-nrps/scope/contextmembership.readonly"),
    LINE_ITEMS("https://purl.imsglobal.org/spec/lti-ags/scope/lineitem"),
    LINE_ITEMS_READ("https://purl.imsglobal.org/spec/lti-ags/scope/lineitem.readonly"),
    RESULTS_READ("https://purl.imsglobal.org/spec/lti-ags/scope/result.readonly"),
    SCORES("https://purl.imsglobal.org/spec/lti-ags/scope/score");

    private final String uri;

    LtiScope(String uri) {
        this.uri = uri;
    }

    public String uri() {
        return uri;
    }

    public static Optional<LtiScope> find(String uri) {
        return Arrays.stream(values()).filter(scope -> scope.uri.equals(uri)).findFirst();
    }
}
