package fr.ent.core.signin;

/**
 * The rule of a territory about second factors.
 *
 * @param secondFactor whether agents, heads, elected people and administrators give a second factor
 * @param teachers whether teachers do too
 */
public record SignInRule(boolean secondFactor, boolean teachers) {

    /** The rule of a territory that has set none. */
    public static final SignInRule STRICT = new SignInRule(true, false);
}
