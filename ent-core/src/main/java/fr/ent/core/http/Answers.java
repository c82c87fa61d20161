package fr.ent.core.http;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Says what a route that answers a {@code ResponseEntity} answers when all goes well: its type doesn't tell. The
 * description of the API names it.
 */
@Target(ElementType.METHOD)
@Retention(RetentionPolicy.RUNTIME)
public @interface Answers {

    /** The statuses; 304 stands for an answer that carries an {@code ETag}. */
    int[] value() default 200;

    /** The media types of the content. */
    String[] as() default "application/json";

    /** The type of the content, where the route writes it as text itself. */
    Class<?> type() default Void.class;
}
