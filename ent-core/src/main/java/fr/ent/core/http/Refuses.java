package fr.ent.core.http;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Lists the problems that a route answers beside those of any route, so that the description of the API names them. The
 * texts are those that {@link Problem} builds from.
 */
@Target(ElementType.METHOD)
@Retention(RetentionPolicy.RUNTIME)
public @interface Refuses {

    String[] value();
}
