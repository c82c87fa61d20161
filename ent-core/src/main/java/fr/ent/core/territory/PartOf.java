package fr.ent.core.territory;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * The modules without which a controller's routes aren't there, where its package doesn't say so: the front door's ways into a
 * module; or none, for what every territory keeps although a module makes it.
 */
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
public @interface PartOf {

    ProductModule[] value();
}
