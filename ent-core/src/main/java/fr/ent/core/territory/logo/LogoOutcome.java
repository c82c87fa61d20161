package fr.ent.core.territory.logo;

/** An outcome of giving a territory a logo. */
sealed interface LogoOutcome {

    /** It is the logo now. */
    record Given() implements LogoOutcome {}

    /** The file can't be one; {@code code} says why. */
    record Refused(String code) implements LogoOutcome {}
}
