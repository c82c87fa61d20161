package fr.ent.core.signin;

/**
 * The browser that somebody signed in from.
 *
 * @param mark a hash of what the browser keeps, 64 hexadecimal signs, another one for each account
 * @param browser {@code Firefox}; empty if unknown
 * @param system {@code Android}; empty if unknown
 */
public record SignInDevice(String mark, String browser, String system) {

    /** Roughly what it is. */
    public String name() {
        if (browser.isEmpty() && system.isEmpty()) {
            return "un appareil inconnu";
        }
        return browser.isEmpty() || system.isEmpty() ? browser + system : browser + " sur " + system;
    }
}
