/** The web application's files. */
@NullMarked
package fr.ent.gateway.web;

import org.jspecify.annotations.NullMarked;
