/** The description of the API in OpenAPI's terms, made from the routes, their types and their Javadoc. */
@NullMarked
package fr.ent.gateway.description;

import org.jspecify.annotations.NullMarked;
