package fr.ent.core.signin;

/** A host leads to no territory any more, {@code ecoles.valmarin.fr}: whoever knows addresses of ours forgets it. */
public record OriginForbidden(String host) {}
