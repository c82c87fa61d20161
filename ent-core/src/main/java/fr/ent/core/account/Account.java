package fr.ent.core.account;

/** An account at the identity provider. {@code subject} names it for ever; {@code username} is what people type. */
public record Account(String subject, String username) {}
