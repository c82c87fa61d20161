package fr.ent.core.http;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * A route that asks its caller to have signed in a short while ago, with a second factor where the territory asks for one:
 * it moves many people's data, rights, prices or accounts. Whoever hasn't is refused and shown the way.
 */
@Target(ElementType.METHOD)
@Retention(RetentionPolicy.RUNTIME)
public @interface FreshSignIn {}
