package fr.ent.core.signin;

import java.net.URI;

/**
 * The product is reached at an origin from now on, {@code https://ecoles.valmarin.fr}: whoever knows addresses of ours learns it. A
 * listener that can't pass it on throws.
 */
public record OriginAllowed(URI origin) {}
