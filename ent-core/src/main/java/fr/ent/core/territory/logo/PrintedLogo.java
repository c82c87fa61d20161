package fr.ent.core.territory.logo;

/**
 * A logo as it stands in a printed page.
 *
 * @param image an address that holds the picture itself
 * @param width in points of the picture
 * @param height in points of the picture
 */
public record PrintedLogo(String image, int width, int height) {}
