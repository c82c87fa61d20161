package fr.ent.core.lti.launch;

import java.util.List;

/** How a tool's question who comes was answered. */
sealed interface LaunchOutcome {

    /**
     * An identity for the tool, to be posted by the browser.
     *
     * @param state the tool's own, given back
     * @param origins to which the tool may lead the browser on
     */
    record Signed(String redirectUri, String idToken, String state, List<String> origins) implements LaunchOutcome {

        public Signed {
            origins = List.copyOf(origins);
        }
    }

    /** Nothing is told: not a tool of this town, not this browser's visit, not in time, or not a second time. */
    record Refused() implements LaunchOutcome {}

    /** Nobody is signed in here any more: the tool is told so, at an address that it registered. */
    record SignedOut(String redirectUri, String state, List<String> origins) implements LaunchOutcome {

        public SignedOut {
            origins = List.copyOf(origins);
        }
    }
}
