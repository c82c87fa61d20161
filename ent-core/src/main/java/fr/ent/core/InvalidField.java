package fr.ent.core;

/**
 * One field of a request, and its fault. The client words it from {@code code}: {@code required}, {@code malformed},
 * or the rule's name ({@code size}, {@code past}, {@code range-too-long}).
 */
public record InvalidField(String field, String code) {}
