package fr.ent.core.lti.launch;

/** How a tool's question who comes was answered. */
sealed interface LaunchOutcome {

    /**
     * An identity for the tool, to be posted by the browser.
     *
     * @param state the tool's own, given back
     */
    record Signed(String redirectUri, String idToken, String state) implements LaunchOutcome {}

    /** Nothing is told: not a tool of this town, not this browser's visit, not in time, or not a second time. */
    record Refused() implements LaunchOutcome {}

    /** Nobody is signed in here any more: the tool is told so, at an address that it registered. */
    record SignedOut(String redirectUri, String state) implements LaunchOutcome {}
}
